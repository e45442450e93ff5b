// Runs in the head, before anything is drawn: the reader's own choice of colours, where there is one.
import { applyScheme, storedScheme } from './scheme-store';

applyScheme(storedScheme());
