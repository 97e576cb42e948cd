import 'howler';
