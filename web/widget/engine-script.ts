/**
 * The engine's script. The build makes a function of it, `engineScript(scope)`, of which there is one copy in the
 * widget: it runs in a worker, or where a policy forbids workers in the page itself.
 */
import { serve, type WorkerScope } from '../worker/serve';
import type { EngineMessage } from './thread';

declare const scope: WorkerScope<EngineMessage>;

scope.postMessage({ tell: 'alive' });
// The first message brings the engine; `serve` hears the rest.
scope.onmessage = ({ data }) => serve(scope as unknown as WorkerScope, Promise.resolve(data.wasm));
