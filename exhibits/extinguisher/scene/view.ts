import type { ExtinguisherReadings } from '../model/readings.ts';
import type { FireProp } from './bench/arrangement.ts';

/** What the stage shows, in the stage's own words. One object, rewritten in place before each drawn frame. */
export interface ExtinguisherView {
  /** The prop on the mat. */
  prop: FireProp;
  /** Heskestad's mean flame height, metres; 0 when nothing burns. */
  flameHeightM: number;
  /** Share of the fire's width that burns. */
  flameFraction: number;
  /** Lower edge of the smoke, metres over the floor. */
  smokeM: number;
  /** 0 clear … 1 thick. */
  smokeDensity: number;
  distanceM: number;
  /** The figure can be walked now. */
  walkable: boolean;
  pin: number;
  squeeze: number;
  spraying: boolean;
  agent: 'powder' | 'water' | 'co2';
  aimX: number;
  aimHeight: number;
  /** How far along its way the jet reaches the fire, 0…1. */
  reach: number;
  /** Share of the charge that is left. */
  reserve: number;
  lidOn: boolean;
  blanketOn: boolean;
  mainSwitchOn: boolean;
  doorOpen: number;
  helper: number;
  atRisk: number;
  /** Steam over what was just put out or splashed, 0…1. */
  steam: number;
  /** The short rise of a fireball, 0…1, over within 150 ms. */
  burst: number;
  /** The painted spark sign stands up, 0…1. */
  spark: number;
}

export function createView(): ExtinguisherView {
  return {
    prop: 'tray',
    flameHeightM: 0,
    flameFraction: 1,
    smokeM: 2.3,
    smokeDensity: 0,
    distanceM: 4.6,
    walkable: false,
    pin: 0,
    squeeze: 0,
    spraying: false,
    agent: 'powder',
    aimX: 0,
    aimHeight: 0,
    reach: 1,
    reserve: 1,
    lidOn: false,
    blanketOn: false,
    mainSwitchOn: true,
    doorOpen: 1,
    helper: 0,
    atRisk: 0,
    steam: 0,
    burst: 0,
    spark: 0,
  };
}

const PROP_OF: Readonly<Record<ExtinguisherReadings['fire'], FireProp>> = {
  tray: 'tray',
  'paper-bin': 'bin',
  'waste-bin': 'bin',
  sofa: 'sofa',
  'smoky-store': 'store',
  'oil-pan': 'oil',
  'plug-board': 'plug',
  ebike: 'ebike',
  hotpot: 'hotpot',
  fan: 'fan',
};

/** Full charge, seconds of discharge. */
const CHARGE_S = 13;
/** A fireball rises and is gone: UX rule on flashes, one rise of at most 150 ms. */
const BURST_S = 0.15;
const STEAM_S = 4;
const SPARK_S = 3.5;

/** Where the jet ends: all the way up to 3.5 m, falling short beyond, as the model's range does. */
const reachOf = (distanceM: number): number => Math.max(0.5, Math.min(1, 1 - ((distanceM - 3.5) / 1.5) * 0.45));

const fading = (ageS: number, forS: number): number => Math.max(0, 1 - ageS / forS);

/** Rewrites `view` from the model's readings. Allocates nothing. */
export function readView(readings: ExtinguisherReadings, view: ExtinguisherView): void {
  view.prop = PROP_OF[readings.fire];
  view.flameHeightM = readings.flameHeightM;
  let burning = 0;
  for (const cell of readings.cells) burning += cell;
  view.flameFraction = readings.fire === 'tray' ? burning / Math.max(1, readings.cells.length) : 1;
  view.smokeM = readings.smokeHeightM;
  // A haze of 2.3 m is every small fire's; it is drawn from where it begins to matter, full at breathing height.
  view.smokeDensity = Math.max(0, Math.min(1, (2.3 - readings.smokeHeightM) * 1.25));
  view.distanceM = readings.distanceM;
  view.walkable = readings.beat === 'fight' && readings.phase === 'act';
  view.pin = readings.pin;
  view.squeeze = readings.squeeze;
  const { agent } = readings;
  view.spraying = readings.spraying && agent !== 'lid' && agent !== 'blanket';
  if (agent === 'powder' || agent === 'water' || agent === 'co2') view.agent = agent;
  view.aimX = readings.aimX;
  view.aimHeight = readings.aimHeight;
  view.reach = reachOf(readings.distanceM);
  view.reserve = Math.max(0, Math.min(1, readings.remainingS / CHARGE_S));
  view.lidOn = readings.lidOn;
  view.blanketOn = agent === 'blanket' && readings.flameHeightM <= 0;
  view.mainSwitchOn = readings.mainSwitchOn;
  view.doorOpen = readings.doorOpen;
  view.helper = readings.helper;
  view.atRisk = readings.atRisk;
  const { event, eventAgeS } = readings;
  const wet = event === 'fireball' || event === 'splash' || event === 'out' || event === 'lid';
  view.steam = wet ? fading(eventAgeS, STEAM_S) : 0;
  const rising = event === 'fireball' || event === 'splash';
  view.burst = rising && eventAgeS < BURST_S ? Math.sin((Math.PI * eventAgeS) / BURST_S) : 0;
  view.spark = event === 'shock' ? Math.min(1, eventAgeS / 0.24) * Math.min(1, fading(eventAgeS, SPARK_S) * 4) : 0;
}
