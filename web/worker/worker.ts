/**
 * The worker's script: unpacks the engine that is packed into it, and answers requests in order.
 *
 * The engine's bytes are part of this script, so that nothing has to be fetched: the policy of the
 * page can forbid every connection and the check still runs, from a server as from a file.
 */
import packedEngine from 'virtual:engine';
import { unpack } from './packed';
import { serve, type WorkerScope } from './serve';

const scope = self as unknown as WorkerScope;

scope.postMessage({ tell: 'alive' });
serve(scope, unpack(packedEngine));
