import { script } from 'virtual:worker';
import { Engine } from '../worker/engine';
import { openWorker } from '../worker/open';
import type { GoujiApp } from './app';
import { defineElements } from './elements';
import { preferredLanguage } from './messages';
import { Desk } from './store/desk';

// The engine starts first: it is warm when the report comes.
const engine = new Engine(() => openWorker(script));

defineElements();
const app = document.createElement('gouji-app') as GoujiApp;
app.desk = new Desk(engine, preferredLanguage(navigator.languages));
document.body.append(app);
