import '@base/result.ts';
