import '../../../../../../runtime/shell/session.ts';
