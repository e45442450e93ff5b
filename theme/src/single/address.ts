/** An address inside of the file, "#/commands/docker-run#row" or "#/search?q=rm": the page as it stands there, and the place on it. */
export interface Address {
  readonly path: string;
  readonly query: string;
  readonly place: string;
}

/** What stands before the path of every page. */
export const root = '#/';

/** An address that names only a place means the home page's, which is what the file shows without scripts. */
export function addressIn(hash: string): Address {
  if (!hash.startsWith(root)) {
    return { path: '', query: '', place: hash.slice(1) };
  }
  const [page = '', ...places] = hash.slice(root.length).split('#');
  const [path = '', ...queries] = page.split('?');
  return { path, query: queries.join('?'), place: places.join('#') };
}

/** What leads to a page of the site at this path, "commands/docker-run.html#row", in the file. */
export function addressFrom(path: string): string {
  return root + path.replace(/(^|(?<=\/))index\.html(?=#|$)|\.html(?=#|$)/, '');
}
