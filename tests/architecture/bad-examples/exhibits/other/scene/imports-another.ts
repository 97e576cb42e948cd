import '../../another/model/state.ts';
