type Parts = {
  readonly button: HTMLElement;
  readonly panel: HTMLElement;
  /** Where the panel stands on wide screens. */
  readonly beside: HTMLElement;
  readonly dialog: HTMLDialogElement;
};

/** On narrow screens the panel is a sheet over the page that opens with a button; on wide ones it always stands beside the chat. */
export function sheet(
  { button, panel, beside, dialog }: Parts,
  narrow: MediaQueryList,
): { readonly close: () => void; readonly isOpen: () => boolean } {
  const place = (): void => {
    document.body.dataset['layout'] = narrow.matches ? 'sheet' : 'side';
    if (!narrow.matches) dialog.close();
    (narrow.matches ? dialog : beside).append(panel);
  };
  const open = (): void => {
    dialog.showModal();
    button.setAttribute('aria-expanded', 'true');
    panel.querySelector('.is-asked')?.scrollIntoView({ block: 'center' });
  };

  button.addEventListener('click', open);
  dialog.addEventListener('close', () => button.setAttribute('aria-expanded', 'false'));
  // The dialog fills itself with the panel: what is pressed on the dialog is its backdrop.
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  narrow.addEventListener('change', place);
  place();
  return { close: () => dialog.close(), isOpen: () => dialog.open };
}
