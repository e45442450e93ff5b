// The site in one file: what is packed in it is unpacked, and the page that its address names is shown. This runs in the head,
// before the home page is drawn, which the file holds as it is for those who have no scripts.
import { listenForCards } from '../scripts/card-triggers';
import { bringSearchBy } from '../scripts/search/engine';
import { useAddresses } from '../scripts/search/words';
import { addressFrom, addressIn, root, type Address } from './address';
import { filesIn, Packed } from './packed';
import { Pages } from './pages';
import { arrive, focusOn, ReadingPlaces } from './places';
import { PageView } from './view';

const { documentElement } = document;
const here = (): Address => addressIn(location.hash);

useAddresses({ of: addressFrom, searchedFor: () => new URLSearchParams(here().query).get('q') ?? '' });
if (here().path !== '') {
  documentElement.style.visibility = 'hidden';
}
document.addEventListener('DOMContentLoaded', () => {
  start().catch(tellWhatIsMissing).finally(reveal);
});

async function start(): Promise<void> {
  const search = new Packed('Single-search');
  const packedPages = new Packed('Single-pages');
  const view = new PageView(filesIn('Single-files'));
  const places = new ReadingPlaces();
  bringSearchBy(async () => (await search.texts()).forEach(run));
  listenForCards();
  view.startHome(here().path === '');

  const pages = new Pages(await packedPages.texts());
  const go = (scroll: number | undefined): HTMLElement | null => {
    const isNew = view.show(pages.at(here()), here().path);
    return arrive(here().place, scroll, isNew ? 'instant' : 'auto');
  };
  go(places.here());
  reveal();
  addEventListener('hashchange', () => {
    document.querySelector<HTMLDialogElement>('dialog[open]')?.close();
    focusOn(go(places.move()));
  });
  document.addEventListener('click', (event) => {
    const place = placeOnPage(event);
    if (place !== undefined) {
      event.preventDefault();
      focusOn(arrive(place, undefined, 'auto'));
    }
  });
}

/** Where a link leads that changes no address: that of the page itself, or one to skip what is on every page. */
function placeOnPage({ target, defaultPrevented, ctrlKey, metaKey, shiftKey }: MouseEvent): string | undefined {
  const link = target instanceof Element ? target.closest('a[href]') : null;
  const address = link?.getAttribute('href') ?? '';
  if (!address.startsWith('#') || defaultPrevented || ctrlKey || metaKey || shiftKey) {
    return undefined;
  }
  return !address.startsWith(root) ? address.slice(1) : address === location.hash ? here().place : undefined;
}

function reveal(): void {
  documentElement.style.removeProperty('visibility');
}

/** The search is scripts, as on the site; they would be kept for nothing by who doesn't search. */
function run(code: string): void {
  const script = document.createElement('script');
  script.textContent = code;
  document.head.append(script);
  script.remove();
}

/** What is said to those who have no scripts holds for a browser that is too old, too. */
function tellWhatIsMissing(reason: unknown): void {
  const notice = document.querySelector('noscript');
  notice?.insertAdjacentHTML('afterend', notice.textContent ?? '');
  console.error(reason);
}
