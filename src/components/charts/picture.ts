/** What decides how a mark looks: taken from the page into the picture, so that it looks right elsewhere. */
const PROPERTIES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'paint-order',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'text-anchor',
  'unicode-bidi',
] as const;
const SVG = 'http://www.w3.org/2000/svg';
/** Pixels of the picture for one of the page: sharp in print. */
const SHARPNESS = 2;

/** A drawn chart as an SVG file that needs no style sheet: every style stands in it as an attribute. */
export function pictureOf(svg: SVGSVGElement, title: string): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = svg.querySelectorAll('*');
  const unseen: Element[] = [];
  copy.querySelectorAll('*').forEach((element, i) => {
    const original = originals[i];
    if (!original) return;
    const style = window.getComputedStyle(original);
    if (style.display === 'none' || style.visibility === 'hidden') unseen.push(element);
    takeStyles(element, style);
  });
  unseen.push(...copy.querySelectorAll('[data-screen-only]'));
  for (const element of unseen) element.remove();
  const { width, height } = svg.viewBox.baseVal;
  for (const name of [...copy.getAttributeNames()])
    if (name !== 'viewBox') copy.removeAttribute(name);
  copy.setAttribute('xmlns', SVG);
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const ground = document.createElementNS(SVG, 'rect');
  ground.setAttribute('width', String(width));
  ground.setAttribute('height', String(height));
  ground.setAttribute('fill', window.getComputedStyle(svg).backgroundColor);
  const name = document.createElementNS(SVG, 'title');
  name.textContent = title;
  copy.prepend(name, ground);
  return new XMLSerializer().serializeToString(copy);
}

function takeStyles(element: Element, style: CSSStyleDeclaration): void {
  for (const name of ['class', 'role', 'tabindex', 'style', ...ariaOf(element)]) {
    element.removeAttribute(name);
  }
  for (const property of PROPERTIES) {
    const value = style.getPropertyValue(property);
    if (value !== '') element.setAttribute(property, value);
  }
}

const ariaOf = (element: Element): string[] =>
  element
    .getAttributeNames()
    .filter((name) => /^(aria|data)-/.test(name) && name !== 'data-screen-only');

/** An SVG file's text as a PNG. @throws {Error} where the browser cannot draw it. */
export async function pngOf(svg: string, width: number, height: number): Promise<Blob> {
  const image = new Image();
  // Not a blob's address: a strict Content-Security-Policy lets pictures come from data alone.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * SHARPNESS;
  canvas.height = height * SHARPNESS;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('no picture could be made'));
      else resolve(blob);
    }, 'image/png');
  });
}
