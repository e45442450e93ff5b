import { decoded } from '../scripts/folded';
import type { Address } from './address';

/** What stands around the content of many pages, and the attributes of the body there. Of HTML, the length is given. */
type PackedFrame = readonly [attributes: readonly Attribute[], before: number, after: number];
type Attribute = readonly [name: string, value: string];
type PackedPage = readonly [key: string, title: string, language: string, frame: number, content: number];

/** As the program writes it. A key is a page's path without its ending: "commands/docker-run", "commands/", "". */
type Site = {
  readonly frames: readonly PackedFrame[];
  readonly pages: readonly PackedPage[];
  readonly redirects: readonly (readonly [from: string, to: string])[];
};

export interface Page {
  readonly key: string;
  readonly title: string;
  readonly language: string;
  readonly attributes: readonly Attribute[];
  readonly html: string;
}

const notFound = '404';

/** All pages of the file by their addresses. */
export class Pages {
  readonly #pages = new Map<string, Page>();
  readonly #redirects: ReadonlyMap<string, string>;

  /** What the HTML is, as JSON; and the HTML: that of the frames, then that of the pages. */
  constructor([json = '', html = '']: readonly string[]) {
    const site = JSON.parse(json) as Site;
    let at = 0;
    const next = (length: number): string => html.slice(at, (at += length));
    const frames = site.frames.map(([attributes, before, after]) => ({ attributes, before: next(before), after: next(after) }));
    for (const [key, title, language, number, length] of site.pages) {
      const frame = frames[number];
      const content = next(length);
      if (frame !== undefined) {
        this.#pages.set(key, { key, title, language, attributes: frame.attributes, html: frame.before + content + frame.after });
      }
    }
    this.#redirects = new Map(site.redirects);
  }

  /** Where no page is, that for wrong addresses. */
  at({ path }: Address): Page {
    const asked = decoded(path).replace(/\.html$/, '');
    const page = this.#known(this.#redirects.get(asked) ?? asked) ?? this.#known(notFound);
    if (page === undefined) {
      throw new Error('The file is not complete.');
    }
    return page;
  }

  #known(key: string): Page | undefined {
    return this.#pages.get(key) ?? this.#pages.get(`${key}/`);
  }
}
