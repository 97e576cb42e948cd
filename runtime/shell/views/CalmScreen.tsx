import { copy as english } from '../copy/en.ts';
import { copy as chinese } from '../copy/zh-CN.ts';

/** K1: what stands when this machine has never seen a kiosk file that it could read. It needs none. */
export function CalmScreen() {
  return (
    <main className="calm-screen">
      <h1 className="serif" lang="zh-CN">
        {chinese['calm.title']}
      </h1>
      <p lang="en">{english['calm.title']}</p>
      <p lang="zh-CN">{chinese['calm.words']}</p>
    </main>
  );
}
