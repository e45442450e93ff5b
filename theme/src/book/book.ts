// Writes the page numbers into the contents. Browsers can count pages but can't say on which one something stands, so the book is
// set once in columns of the size of its pages: a browser breaks columns as it breaks pages.

/** In numbers of pages, the cover being the first. */
function numberPages(): void {
  const book = document.getElementById('Book');
  if (book === null) {
    return;
  }
  book.classList.add('is-measured');
  const { left, width } = book.getBoundingClientRect();
  const numbers = [...book.querySelectorAll<HTMLElement>('.book-page')].map((entry) => {
    const chapter = document.getElementById(entry.dataset['of'] ?? '');
    const place = chapter?.getClientRects()[0]?.left ?? left;
    return [entry, 1 + Math.round((place - left) / width)] as const;
  });
  book.classList.remove('is-measured');
  for (const [entry, number] of numbers) {
    entry.textContent = `${number}`;
  }
}

declare global {
  var numberPages: () => void;
}

globalThis.numberPages = numberPages;

export {};
