/** iOS lays its keyboard over the page instead of making it shorter: the page then takes the height that is left. */
export function followKeyboard(): void {
  const { visualViewport } = window;
  if (!visualViewport) return;
  const follow = (): void => {
    // Zoomed in, the visible part is small because the reader wants it so.
    const isCovered = visualViewport.scale === 1 && innerHeight - visualViewport.height > 80;
    if (isCovered) document.documentElement.style.setProperty('--height', `${visualViewport.height}px`);
    else document.documentElement.style.removeProperty('--height');
    if (isCovered) scrollTo(0, 0);
  };
  visualViewport.addEventListener('resize', follow);
}
