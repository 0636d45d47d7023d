import { expect } from '@playwright/test';
import type { Browser } from '../../scripts/webdriver.mjs';

/** What a script comes to that gives an element; WebDriver has it as an argument again. */
export type Found = Readonly<Record<string, string>>;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A window of the browser at the site: what tests do and ask, by what stands on the page. */
export class Tab {
  readonly browser: Browser;
  private readonly site: string;
  /** What pages complained of that have been left. */
  private readonly complained: string[] = [];

  constructor(browser: Browser, site: string) {
    this.browser = browser;
    this.site = site;
  }

  /** As it was before any test: one window of the usual size, and nothing kept. */
  async fresh(): Promise<void> {
    const [first, ...others] = await this.browser.windows();
    for (const other of others) {
      await this.browser.switchTo(other);
      await this.browser.closeWindow();
    }
    await this.browser.switchTo(first);
    // To clear the site's storage.
    await this.openBlank();
    await this.browser.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
      window.name = '';
    });
    await this.browser.resize(1440, 900);
  }

  /** Opens an address, such as '#/step?example=classic', as a page of its own, and waits until it has read it. */
  async open(address = ''): Promise<void> {
    await this.collect();
    // An address that differs in its hash alone would load nothing.
    await this.openBlank();
    await this.browser.open(new URL(address, this.site).href);
    await this.ready();
  }

  /** A page of the site that has no script. */
  private async openBlank(): Promise<void> {
    const { href } = new URL('robots.txt', this.site);
    await this.browser.open(href);
    await this.until((address: string) => location.href === address, href);
  }

  async reload(): Promise<void> {
    await this.collect();
    await this.browser.reload();
    await this.ready();
  }

  /** Until the page has taken up what was saved and what the address says, and all of it is there. */
  ready(): Promise<void> {
    return this.until(
      () =>
        document.readyState === 'complete' &&
        !('early' in document.documentElement.dataset) &&
        window.history.state !== null &&
        document.querySelector('[data-loading], .view-loading') === null &&
        document.fonts.status === 'loaded',
    );
  }

  evaluate<T, G extends readonly unknown[]>(
    script: string | ((...given: G) => T),
    ...given: G
  ): Promise<Awaited<T>> {
    return this.browser.evaluate(script, ...given);
  }

  /** Waits until this is so in the page. */
  until<G extends readonly unknown[]>(script: (...given: G) => boolean, ...given: G) {
    return expect.poll(() => this.evaluate(script, ...given), String(script)).toBe(true);
  }

  /** The element that this selector means, once it is there; one that is seen, where there are several. */
  async find(selector: string, text?: string): Promise<Found> {
    let found: Found | null = null;
    await expect
      .poll(
        async () => {
          found = await this.evaluate(
            (wanted: string, name: string | null) => {
              const all = [...document.querySelectorAll<HTMLElement>(wanted)].filter(
                (one) => one.getClientRects().length > 0,
              );
              const nameOf = (one: HTMLElement) =>
                one.getAttribute('aria-label') ?? (one.textContent ?? '').trim();
              const one = name === null ? all[0] : all.find((it) => nameOf(it) === name);
              return (one ?? null) as unknown as Found | null;
            },
            selector,
            text ?? null,
          );
          return found;
        },
        `${selector} ${text ?? ''}`,
      )
      .not.toBeNull();
    if (found === null) throw new Error('it was there');
    return found;
  }

  field(name: string): Promise<Found> {
    return this.find(`input[type="text"][aria-label="${name}"]`);
  }

  /** Where an element is, in CSS pixels of the window, once it is scrolled to. */
  boxOf(element: Found): Promise<Box> {
    return this.evaluate((one: Found) => {
      const it = one as unknown as Element;
      it.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = it.getBoundingClientRect();
      return { x, y, width, height };
    }, element);
  }

  /** Presses the pointer in the middle of an element. */
  async click(element: Found): Promise<void> {
    const { x, y, width, height } = await this.boxOf(element);
    await this.browser.drag([[x + width / 2, y + height / 2]]);
  }

  async press(...keys: string[]): Promise<void> {
    await this.browser.press(...keys);
  }

  async focus(element: Found): Promise<void> {
    await this.evaluate((one: Found) => (one as unknown as HTMLElement).focus(), element);
  }

  /** Types over what is in a field, by keys. */
  async typeOver(element: Found, text: string): Promise<void> {
    await this.evaluate((one: Found) => {
      const field = one as unknown as HTMLInputElement;
      field.focus();
      field.select();
    }, element);
    await this.browser.type(text);
  }

  /** The text of the first such element, or none where there is none. */
  textOf(selector: string): Promise<string> {
    return this.evaluate(
      (wanted: string) => document.querySelector(wanted)?.textContent?.trim() ?? '',
      selector,
    );
  }

  /** The value in full that an element says it shows. */
  valueOf(selector: string): Promise<number> {
    return this.evaluate(
      (wanted: string) => Number(document.querySelector<HTMLElement>(wanted)?.dataset.value),
      selector,
    );
  }

  /** How far the page is wider than the window. */
  overflow(): Promise<number> {
    return this.evaluate(() =>
      Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth),
    );
  }

  /** The same on a phone: in a frame, as no window of MiniBrowser is narrower than its toolbar, 447 px. */
  async overflowOnPhone(address: string): Promise<number> {
    await this.collect();
    await this.openBlank();
    await this.evaluate((source: string) => {
      const frame = document.createElement('iframe');
      Object.assign(frame.style, { width: '390px', height: '844px', border: '0' });
      frame.src = source;
      document.body.replaceChildren(frame);
    }, new URL(address, this.site).href);
    await this.until(() => {
      const page = document.querySelector('iframe')?.contentDocument;
      return (
        page?.readyState === 'complete' &&
        page.querySelector('main') !== null &&
        !('early' in page.documentElement.dataset) &&
        page.querySelector('[data-loading], .view-loading') === null &&
        page.fonts.status === 'loaded'
      );
    });
    return this.evaluate(() => {
      const page = document.querySelector('iframe')?.contentDocument?.documentElement;
      return page === undefined ? Number.NaN : page.scrollWidth - page.clientWidth;
    });
  }

  async complaints(): Promise<readonly string[]> {
    await this.collect();
    return this.complained;
  }

  private async collect(): Promise<void> {
    this.complained.push(
      ...(await this.evaluate(() =>
        ((window as { complaints?: string[] }).complaints ?? []).splice(0),
      )),
    );
  }
}
