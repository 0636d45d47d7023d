/** How testing-library asks for a role: whatever says it, or elements of some names. */
const ASKED = /^\*\[role~="([\w-]+)"\]((?:,[a-z]\w*)*)$/;

/** What stands in a part of the page and says a role or has one of the names, in the order of the page. */
export function withRole(part: Element, role: string, names: ReadonlySet<string>): Element[] {
  const walker = part.ownerDocument.createTreeWalker(part, NodeFilter.SHOW_ELEMENT);
  const found: Element[] = [];
  while (walker.nextNode()) {
    const element = walker.currentNode as Element;
    const said = element.getAttribute('role');
    if (names.has(element.localName) || said?.split(/\s+/).includes(role)) found.push(element);
  }
  return found;
}

const own = Symbol('roles are found fast');

/** `querySelectorAll` by `withRole` where a role is asked for. jsdom looks at each element through several proxies. */
export function findRolesFast(): void {
  const { querySelectorAll } = Element.prototype;
  if (own in querySelectorAll) return;
  function fast(this: Element, selector: string) {
    const [, role, names = ''] = ASKED.exec(selector) ?? [];
    if (role === undefined) return querySelectorAll.call(this, selector);
    return withRole(this, role, new Set(names.split(',')));
  }
  Object.assign(Element.prototype, { querySelectorAll: Object.assign(fast, { [own]: true }) });
}
