// The quick reference on its way to paper: set so that it fills the sheets that it was made for, with the fonts and the filled-in
// values that are there. A browser that prints by itself and the program that makes the PDF both come through here.
import { fitSheet, type Fit } from './fit';
import { markContinuations, removeContinuations, separateWords } from './lines';

const sheet = document.getElementById('Sheet');
const paperStyles = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet][media=print]')];

/** Measured as it will be printed: the style for paper is in force on the screen as long as that takes. */
function setForPaper(): Fit | undefined {
  if (sheet === null) {
    return undefined;
  }
  removeContinuations(sheet);
  sheet.querySelectorAll<HTMLElement>('.command-line code').forEach(separateWords);
  paperStyles.forEach((style) => {
    style.media = 'all';
  });
  sheet.classList.add('is-measured');
  sheet.classList.remove('breaks-words');
  let fit = fitSheet(sheet);
  if (!fit.fits && sheet.classList.contains('breaks-words')) {
    // A word is wider than any column: with words that may be broken, it may fit.
    fit = fitSheet(sheet);
  }
  markContinuations(sheet);
  sheet.classList.remove('is-measured');
  paperStyles.forEach((style) => {
    style.media = 'print';
  });
  return fit;
}

declare global {
  var setForPaper: () => Fit | undefined;
}

globalThis.setForPaper = setForPaper;
addEventListener('beforeprint', () => setForPaper());
addEventListener('afterprint', () => sheet !== null && removeContinuations(sheet));
