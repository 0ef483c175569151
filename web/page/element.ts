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
