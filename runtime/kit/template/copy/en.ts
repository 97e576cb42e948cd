import type { Copy } from '@kit/define-exhibit.ts';

/** The same keys in English, at most 12 words each. */
export const copy: Copy = {
  title: 'New exhibit',
  invitation: 'Can a small weight lift a big stone?',

  'predict.ask': 'Where must the weight lie to level the beam?',
  'predict.reveal.right': 'Level. You guessed it',
  'predict.reveal.near': 'The stone sinks: too near',
  'predict.reveal.far': 'The weight sinks: too far',
  'try.ask': 'Slide the weight until the beam is level',
  'try.reveal': 'Level! The light one is farther out',
  'transfer.ask': 'The stone has moved. Where now?',
  'transfer.reveal.right': 'Level again. You have got it',
  'transfer.reveal.wrong': 'Not quite. Look at the distance',
  'place.control': 'Distance from weight to pivot',
  'place.value': '{{value}} m',
  'mass.value': '{{value}} kg',
  'let-go': 'Let go',
  'let-go.control': 'Let go, and the beam moves by itself',
  next: 'Go on',

  'debrief.did': 'cm off at your first guess',
  'debrief.plot': 'Tilt of the beam, level after {{seconds}} s',
  'debrief.plot.you': 'You',
  'debrief.plot.unit': 'Tilt °',
  'debrief.let-go': 'Began',
  'debrief.level': 'Level',
  'debrief.science': 'Weight times distance is equal on both sides',
  'debrief.source': 'Source: Archimedes, law of the lever',
  'debrief.retry': 'Try again from your first place',
  'debrief.take-home': 'Find a lever at home',
  'unit.second': 's',
  'unit.degree': '°',

  'query.heavy': 'Stone',
  'query.distance': 'Stone to pivot',
  'query.light': 'Weight',
  'query.balance': 'The weight goes at',

  'describe.level': 'The beam is level.',
  'describe.light-down': 'The side of the weight is down.',
  'describe.heavy-down': 'The side of the stone is down.',
  'describe.places': 'Stone {{heavyKg}} kg, {{heavyM}} m from the pivot. Weight {{lightKg}} kg, {{lightM}} m from the pivot.',

  'item.predict': 'Where does a weight of two kilograms balance the stone?',
  'item.transfer': 'When the stone has moved, where does the weight balance it?',
  'options.heavy': 'Weight of the stone',
  'options.marks': 'Marks on the beam',
  'source.lever': 'Law of the lever',
  'source.gravity': 'Standard gravity',
  'source.beam': 'Mass and length of the beam',
};
