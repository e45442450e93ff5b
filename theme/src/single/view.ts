import { startPage } from '../scripts/page';
import { root } from './address';
import type { Page } from './pages';

/** The page that the document shows now. */
export class PageView {
  readonly #files: ReadonlyMap<string, string>;
  #key = '';
  #isShown = new AbortController();

  constructor(files: ReadonlyMap<string, string>) {
    this.#files = files;
  }

  /** The home page is in the document already. */
  startHome(isWanted: boolean): void {
    if (isWanted) {
      this.#start('');
    } else {
      this.#key = '?';
    }
  }

  /** False where it is shown already. */
  show(page: Page, path: string): boolean {
    if (page.key === this.#key) {
      return false;
    }
    this.#isShown.abort();
    this.#draw(page);
    this.#key = page.key;
    this.#start(path);
    return true;
  }

  /** Puts a page in the place of the one before: whole, as if it had been loaded. */
  #draw({ title, language, attributes, html }: Page): void {
    // In a template, nothing is loaded and nothing runs.
    const template = document.createElement('template');
    template.innerHTML = html;
    for (const element of template.content.querySelectorAll<HTMLElement>('[data-file]')) {
      const name = element instanceof HTMLAnchorElement ? 'href' : 'src';
      element.setAttribute(name, this.#files.get(element.dataset['file'] ?? '') ?? '');
    }
    const { body } = document;
    body.getAttributeNames().forEach((name) => body.removeAttribute(name));
    attributes.forEach(([name, value]) => body.setAttribute(name, value));
    body.replaceChildren(template.content);
    document.title = title;
    document.documentElement.lang = language;
  }

  #start(path: string): void {
    completeLinks(path);
    this.#isShown = new AbortController();
    startPage(this.#isShown.signal);
  }
}

/** What leads to a place on its own page names the page, too, so that it can be kept, passed on or opened elsewhere. */
function completeLinks(path: string): void {
  for (const link of document.querySelectorAll('main a[href^="#"]')) {
    const place = link.getAttribute('href') ?? '';
    if (!place.startsWith(root)) {
      link.setAttribute('href', `${root}${path}${place}`);
    }
  }
}
