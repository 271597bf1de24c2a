import { defineConfig, devices } from '@playwright/test';
import { type Hosting, plainPort, strictPort } from './hosting';

const desktop = { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } };

/** The page as it reaches its users: from servers with and without a policy, and as a file. */
export default defineConfig<{ hosting: Hosting }>({
  testDir: '.',
  outputDir: '../../test-results/web',
  globalSetup: './files-folder.ts',
  fullyParallel: true,
  workers: 2,
  // On a busy machine a browser may be late; the test is told apart as flaky then.
  retries: process.env.CI ? 1 : 0,
  reporter: [['list']],
  use: {
    ...desktop,
    locale: 'zh-CN',
    // What they do has tests of its own.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    },
  },
  projects: [
    { name: 'strict', use: { hosting: 'strict' } },
    { name: 'plain', use: { hosting: 'plain' }, testMatch: /(?:main-job|policy|what-if)\.spec/ },
    { name: 'file', use: { hosting: 'file' }, testMatch: /(?:main-job|policy|samples|files|take-away)\.spec/ },
  ],
  webServer: [
    { command: `node serve.mjs ${strictPort} strict`, port: strictPort },
    { command: `node serve.mjs ${plainPort}`, port: plainPort },
  ],
});
