/** The widget as one classic script: `<script src="gouji-checker.js" defer></script>`. */
import { defineChecker } from './define';
import { placeOfScript } from './place';

defineChecker(placeOfScript(document.currentScript as HTMLScriptElement | null));
