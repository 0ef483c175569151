type Attributes = Readonly<Record<string, string | boolean>>;

/** A DOM element; strings among the children become text nodes, so nothing a customer wrote can turn into markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false) continue;
    made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children);
  return made;
}

/** The element with this id; the template and the modules are built together, so its absence is a fault. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element #${id}`);
  return found;
}

const svgNamespace = 'http://www.w3.org/2000/svg';
const shapes = {
  done: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm4.9 7.7-5.6 6.2a1 1 0 0 1-1.5 0l-2.7-2.8a1 1 0 0 1 1.5-1.4l2 2 4.8-5.4a1 1 0 0 1 1.5 1.4Z',
  now: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm0 2.2a7.8 7.8 0 1 1 0 15.6 7.8 7.8 0 0 1 0-15.6Zm0 3.6a4.2 4.2 0 1 0 0 8.4 4.2 4.2 0 0 0 0-8.4Z',
  open: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm0 2.2a7.8 7.8 0 1 1 0 15.6 7.8 7.8 0 0 1 0-15.6Z',
  close: 'M6.3 5 12 10.6 17.7 5 19 6.3 13.4 12l5.6 5.7-1.3 1.3-5.7-5.6L6.3 19 5 17.7 10.6 12 5 6.3Z',
  change:
    'M16.8 3.6a2.2 2.2 0 0 1 3.1 0l.5.5a2.2 2.2 0 0 1 0 3.1L9 18.6 4 20l1.4-5L16.8 3.6Zm-9.7 12.3-.6 1.9 1.9-.6L16.6 9l-1.5-1.5-8 8.4Z',
  show: 'M12 5c4.7 0 8.2 3.6 9.6 6.3a1.5 1.5 0 0 1 0 1.4C20.2 15.4 16.7 19 12 19s-8.2-3.6-9.6-6.3a1.5 1.5 0 0 1 0-1.4C3.8 8.6 7.3 5 12 5Zm0 2c-3.6 0-6.4 2.7-7.7 5 1.3 2.3 4.1 5 7.7 5s6.4-2.7 7.7-5C18.4 9.7 15.6 7 12 7Zm0 2a3 3 0 1 1 0 6 3 3 0 0 1 0-6Z',
  blocker: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm-1 5h2v7h-2Zm0 8.5h2v2h-2Z',
  warning: 'M10.7 3.7a1.5 1.5 0 0 1 2.6 0l8.5 15a1.5 1.5 0 0 1-1.3 2.3h-17a1.5 1.5 0 0 1-1.3-2.3l8.5-15ZM11 9v6h2V9Zm0 7.3v2h2v-2Z',
  info: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm-1 4.5h2v2h-2Zm0 3.5h2v7h-2Z',
} as const;

/** A picture beside words that say the same. */
export function icon(shape: keyof typeof shapes): SVGElement {
  const svg = document.createElementNS(svgNamespace, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', `icon icon-${shape}`);
  const path = document.createElementNS(svgNamespace, 'path');
  path.setAttribute('d', shapes[shape]);
  path.setAttribute('fill-rule', 'evenodd');
  svg.append(path);
  return svg;
}
