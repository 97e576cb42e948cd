import '@kit/define-exhibit.ts';
