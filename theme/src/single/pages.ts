import { decoded } from '../scripts/folded';
import type { Address } from './address';

/** What stands around the content of many pages, and the attributes of the body there. */
type Frame = readonly [attributes: readonly Attribute[], before: string, after: string];
type Attribute = readonly [name: string, value: string];
type PackedPage = readonly [key: string, title: string, language: string, frame: number, content: string];

/** As the program writes it. A key is a page's path without its ending: "commands/docker-run", "commands/", "". */
type Site = {
  readonly frames: readonly Frame[];
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
  readonly #pages: ReadonlyMap<string, PackedPage>;
  readonly #redirects: ReadonlyMap<string, string>;
  readonly #frames: readonly Frame[];

  constructor(json: string) {
    const site = JSON.parse(json) as Site;
    this.#pages = new Map(site.pages.map((page) => [page[0], page]));
    this.#redirects = new Map(site.redirects);
    this.#frames = site.frames;
  }

  /** Where no page is, that for wrong addresses. */
  at({ path }: Address): Page {
    const asked = decoded(path).replace(/\.html$/, '');
    const page = this.#known(this.#redirects.get(asked) ?? asked) ?? this.#known(notFound);
    const frame = this.#frames[page?.[3] ?? -1];
    if (page === undefined || frame === undefined) {
      throw new Error('The file is not complete.');
    }
    const [key, title, language, , content] = page;
    const [attributes, before, after] = frame;
    return { key, title, language, attributes, html: before + content + after };
  }

  #known(key: string): PackedPage | undefined {
    return this.#pages.get(key) ?? this.#pages.get(`${key}/`);
  }
}
