// Runs in the head, before anything is drawn: what the reader has chosen, where that changes the first view.
import { applyScheme, storedScheme } from './scheme-store';
import { storedSpelling } from './spelling';
import { storedValues } from './values';

const { classList } = document.documentElement;
const hasValues = storedValues().size > 0;

applyScheme(storedScheme());
classList.add('has-scripts');
classList.toggle('has-values', hasValues);
if (hasValues || storedSpelling() !== 'written') {
  // Lines are not drawn until the values are in them, and as they were written if that should fail.
  classList.add('is-preparing');
  addEventListener('load', () => classList.remove('is-preparing'));
}
