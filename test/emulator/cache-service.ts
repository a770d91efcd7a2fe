import { emulated } from './emulated';
import { exception, state } from './state';

type Service = GoogleAppsScript.Cache.CacheService;
type Cache = GoogleAppsScript.Cache.Cache;

const LONGEST_SECONDS = 21_600;
const LARGEST = 100 * 1024;

/** Caches of the document, the script and the user. */
export function newCacheService(): Service {
  return emulated<Service>('CacheService', {
    getDocumentCache: () => newCache('document'),
    getScriptCache: () => newCache('script'),
    getUserCache: () => newCache('user'),
  });
}

function newCache(name: string): Cache {
  const keyOf = (key: string) => `${name} ${key}`;
  return emulated<Cache>('Cache', {
    get(key) {
      const kept = state.cache.get(keyOf(key));
      return kept && kept.until > Date.now() ? kept.value : null;
    },
    put(key: string, value: string, expiration?: number) {
      const seconds = expiration ?? 600;
      if (value.length > LARGEST) throw exception('Argument too large: value');
      const until = Date.now() + Math.min(seconds, LONGEST_SECONDS) * 1000;
      state.cache.set(keyOf(key), { value, until });
      return null;
    },
    remove(key) {
      state.cache.delete(keyOf(key));
      return null;
    },
  });
}
