type Parts = { readonly button: HTMLElement; readonly panel: HTMLElement; readonly covered: HTMLElement };

/** On narrow screens the panel lies over the chat and opens with a button; on wide ones it always stands beside it. */
export function drawer({ button, panel, covered }: Parts, narrow: MediaQueryList): { readonly close: () => boolean } {
  let isOpen = false;

  const draw = (): void => {
    const isDrawer = narrow.matches;
    document.body.dataset['layout'] = isDrawer ? 'drawer' : 'side';
    panel.hidden = isDrawer && !isOpen;
    covered.inert = isDrawer && isOpen;
    button.setAttribute('aria-expanded', String(isOpen));
  };
  const turn = (open: boolean): void => {
    isOpen = open;
    draw();
    (open ? panel : button).focus();
  };
  const close = (): boolean => {
    if (!isOpen || !narrow.matches) return false;
    turn(false);
    return true;
  };

  button.addEventListener('click', () => turn(!isOpen));
  narrow.addEventListener('change', draw);
  draw();
  return { close };
}
