import { afterAll, afterEach, beforeEach } from '@jest/globals';
import nock from 'nock';

// No test reaches the network: only this machine answers. restore() matters: files of one worker share node's http.
beforeEach(() => {
  if (!nock.isActive()) nock.activate();
  nock.disableNetConnect();
  nock.enableNetConnect(/^(127\.0\.0\.1|localhost)(:\d+)?$/);
});
afterEach(() => {
  nock.abortPendingRequests();
  nock.cleanAll();
});
afterAll(() => {
  nock.restore();
});
