import { script } from 'virtual:worker';
import { Engine } from '../worker/engine';
import { openWorker } from '../worker/open';
import type { GoujiApp } from './app';
import { defineElements } from './elements';
import { pictureDrawn, turn } from './elements/turns';
import { readFile } from './input/files';
import { loadMessages, preferredLanguage } from './messages';
import { keepForOffline } from './offline';
import { takeOver } from './opening';
import { Desk } from './store/desk';
import { rememberedLanguage } from './store/preferences';

async function open(): Promise<void> {
  const wanted = rememberedLanguage() ?? preferredLanguage(navigator.languages);
  const language = await loadMessages(wanted).then(
    () => wanted,
    () => 'zh-Hans' as const,
  );
  defineElements();
  await turn();
  // The page is there for its user first; the engine is warm when the report comes.
  const engine = new Engine(() => pictureDrawn().then(() => openWorker(script)));
  const desk = new Desk(engine, readFile, language);
  const app = document.createElement('gouji-app') as GoujiApp;
  app.desk = desk;
  await takeOver(app, desk);

  // Where the engine fails, the page says so itself.
  const ready = await engine.facts.then(
    () => true,
    () => false,
  );
  if (ready && (await keepForOffline())) desk.keptForOffline();
}

void open();
