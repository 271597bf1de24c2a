import { script } from 'virtual:worker';
import { Engine } from '../worker/engine';
import { openWorker } from '../worker/open';
import type { GoujiApp } from './app';
import { defineElements } from './elements';
import { readFile } from './input/files';
import { preferredLanguage } from './messages';
import { Desk } from './store/desk';
import { rememberedLanguage } from './store/preferences';

// The engine starts first: it is warm when the report comes.
const engine = new Engine(() => openWorker(script));

defineElements();
const app = document.createElement('gouji-app') as GoujiApp;
app.desk = new Desk(engine, readFile, rememberedLanguage() ?? preferredLanguage(navigator.languages));
document.body.append(app);
