// Written by `npm run bake-plinth`. Sizes in millimetres; see runtime/look/sprite.ts.
// biome-ignore-all assist/source/organizeImports: the imports stand in the order of the bake.
import type { Sprite } from '../../runtime/look/sprite.ts';
import plasterUrl from './plaster.webp?no-inline';
import plasterBrightUrl from './plaster-bright.webp?no-inline';
import grainUrl from './grain.webp?no-inline';
import waterUrl from './water.webp?no-inline';
import shellsUrl from './shells.webp?no-inline';
import lipEdgeUrl from './lip-edge.webp?no-inline';
import plateUrl from './plate.webp?no-inline';
import platePressedUrl from './plate-pressed.webp?no-inline';
import plateStandingUrl from './plate-standing.webp?no-inline';
import trayUrl from './tray.webp?no-inline';
import grooveUrl from './groove.webp?no-inline';
import railUrl from './rail.webp?no-inline';
import keyUrl from './key.webp?no-inline';
import keyPressedUrl from './key-pressed.webp?no-inline';
import beadUrl from './bead.webp?no-inline';
import beadPressedUrl from './bead-pressed.webp?no-inline';
import stopUrl from './stop.webp?no-inline';
import footUrl from './foot.webp?no-inline';
import screwUrl from './screw.webp?no-inline';
import nailUrl from './nail.webp?no-inline';
import tokenOffUrl from './token-off.webp?no-inline';
import tokenPressedUrl from './token-pressed.webp?no-inline';
import tokenOnUrl from './token-on.webp?no-inline';
import tokenOnPressedUrl from './token-on-pressed.webp?no-inline';
import studUrl from './stud.webp?no-inline';
import studPressedUrl from './stud-pressed.webp?no-inline';
import stepperRestUrl from './stepper-rest.webp?no-inline';
import stepperPressedUrl from './stepper-pressed.webp?no-inline';
import stepperDisabledUrl from './stepper-disabled.webp?no-inline';
import stepperRestNightUrl from './stepper-rest-night.webp?no-inline';
import stepperPressedNightUrl from './stepper-pressed-night.webp?no-inline';
import stepperDisabledNightUrl from './stepper-disabled-night.webp?no-inline';
import holdBaseUrl from './hold-base.webp?no-inline';
import holdButtonRestUrl from './hold-button-rest.webp?no-inline';
import holdButtonPressedUrl from './hold-button-pressed.webp?no-inline';
import holdButtonDisabledUrl from './hold-button-disabled.webp?no-inline';
import holdButtonRestNightUrl from './hold-button-rest-night.webp?no-inline';
import holdButtonPressedNightUrl from './hold-button-pressed-night.webp?no-inline';
import holdButtonDisabledNightUrl from './hold-button-disabled-night.webp?no-inline';
import dialBaseUrl from './dial-base.webp?no-inline';
import dialBodyRestUrl from './dial-body-rest.webp?no-inline';
import dialBodyPressedUrl from './dial-body-pressed.webp?no-inline';
import dialBodyDisabledUrl from './dial-body-disabled.webp?no-inline';
import dialBodyRestNightUrl from './dial-body-rest-night.webp?no-inline';
import dialBodyPressedNightUrl from './dial-body-pressed-night.webp?no-inline';
import dialBodyDisabledNightUrl from './dial-body-disabled-night.webp?no-inline';
import dialBarRestUrl from './dial-bar-rest.webp?no-inline';
import dialBarPressedUrl from './dial-bar-pressed.webp?no-inline';
import dialBarDisabledUrl from './dial-bar-disabled.webp?no-inline';
import dialBarRestNightUrl from './dial-bar-rest-night.webp?no-inline';
import dialBarPressedNightUrl from './dial-bar-pressed-night.webp?no-inline';
import dialBarDisabledNightUrl from './dial-bar-disabled-night.webp?no-inline';
import sliderGripRestUrl from './slider-grip-rest.webp?no-inline';
import sliderGripPressedUrl from './slider-grip-pressed.webp?no-inline';
import sliderGripDisabledUrl from './slider-grip-disabled.webp?no-inline';
import sliderGripRestNightUrl from './slider-grip-rest-night.webp?no-inline';
import sliderGripPressedNightUrl from './slider-grip-pressed-night.webp?no-inline';
import sliderGripDisabledNightUrl from './slider-grip-disabled-night.webp?no-inline';
import scrubGripRestUrl from './scrub-grip-rest.webp?no-inline';
import scrubGripPressedUrl from './scrub-grip-pressed.webp?no-inline';
import scrubGripDisabledUrl from './scrub-grip-disabled.webp?no-inline';
import scrubGripRestNightUrl from './scrub-grip-rest-night.webp?no-inline';
import scrubGripPressedNightUrl from './scrub-grip-pressed-night.webp?no-inline';
import scrubGripDisabledNightUrl from './scrub-grip-disabled-night.webp?no-inline';
import dragSeatUrl from './drag-seat.webp?no-inline';
import dragBlockRestUrl from './drag-block-rest.webp?no-inline';
import dragBlockPressedUrl from './drag-block-pressed.webp?no-inline';
import dragBlockDisabledUrl from './drag-block-disabled.webp?no-inline';
import dragBlockRestNightUrl from './drag-block-rest-night.webp?no-inline';
import dragBlockPressedNightUrl from './drag-block-pressed-night.webp?no-inline';
import dragBlockDisabledNightUrl from './drag-block-disabled-night.webp?no-inline';
import flagRestUrl from './flag-rest.webp?no-inline';
import flagPressedUrl from './flag-pressed.webp?no-inline';
import flagDisabledUrl from './flag-disabled.webp?no-inline';
import flagRestNightUrl from './flag-rest-night.webp?no-inline';
import flagPressedNightUrl from './flag-pressed-night.webp?no-inline';
import flagDisabledNightUrl from './flag-disabled-night.webp?no-inline';
import gaugeUrl from './gauge.webp?no-inline';
import gaugeNeedleUrl from './gauge-needle.webp?no-inline';
import sliderGrooveUrl from './slider-groove.webp?no-inline';
import scrubStripUrl from './scrub-strip.webp?no-inline';
import leverPlateUrl from './lever-plate.webp?no-inline';
import leverHandleUrl from './lever-handle.webp?no-inline';
import leverArmRestUrl from './lever-arm-rest.webp?no-inline';
import leverArmPressedUrl from './lever-arm-pressed.webp?no-inline';
import leverArmDisabledUrl from './lever-arm-disabled.webp?no-inline';
import leverArmRestNightUrl from './lever-arm-rest-night.webp?no-inline';
import leverArmPressedNightUrl from './lever-arm-pressed-night.webp?no-inline';
import leverArmDisabledNightUrl from './lever-arm-disabled-night.webp?no-inline';
import leverValveUrl from './lever-valve.webp?no-inline';
import leverSpringUrl from './lever-spring.webp?no-inline';
import pinRingRestUrl from './pin-ring-rest.webp?no-inline';
import pinRingPressedUrl from './pin-ring-pressed.webp?no-inline';
import pinRingDisabledUrl from './pin-ring-disabled.webp?no-inline';
import pinRingRestNightUrl from './pin-ring-rest-night.webp?no-inline';
import pinRingPressedNightUrl from './pin-ring-pressed-night.webp?no-inline';
import pinRingDisabledNightUrl from './pin-ring-disabled-night.webp?no-inline';
import pinShaftUrl from './pin-shaft.webp?no-inline';
import pinPlateUrl from './pin-plate.webp?no-inline';
import pinBlockUrl from './pin-block.webp?no-inline';

export const plaster: Sprite = {
  url: plasterUrl,
  widthMm: 160,
  heightMm: 160,
  anchorMm: { x: 0, y: 0 },
  pxPerMm: 3.2,
  faceMm: 0,
  nine: null,
};

export const plasterBright: Sprite = {
  url: plasterBrightUrl,
  widthMm: 160,
  heightMm: 160,
  anchorMm: { x: 0, y: 0 },
  pxPerMm: 3.2,
  faceMm: 0,
  nine: null,
};

export const grain: Sprite = {
  url: grainUrl,
  widthMm: 64,
  heightMm: 64,
  anchorMm: { x: 0, y: 0 },
  pxPerMm: 4,
  faceMm: 0,
  nine: null,
};

export const water: Sprite = {
  url: waterUrl,
  widthMm: 120,
  heightMm: 7,
  anchorMm: { x: 0, y: 0 },
  pxPerMm: 8,
  faceMm: 0,
  nine: null,
};

export const shells: Sprite = {
  url: shellsUrl,
  widthMm: 102,
  heightMm: 75.25,
  anchorMm: { x: 0, y: 0 },
  pxPerMm: 4,
  faceMm: 0,
  nine: null,
};

export const lipEdge: Sprite = {
  url: lipEdgeUrl,
  widthMm: 24,
  heightMm: 6,
  anchorMm: { x: 0, y: 1.5 },
  pxPerMm: 6,
  faceMm: 0,
  nine: null,
};

export const plate: Sprite = {
  url: plateUrl,
  widthMm: 31.143,
  heightMm: 32.286,
  anchorMm: { x: 15, y: 15.882 },
  pxPerMm: 7,
  faceMm: 0.882,
  nine: { outsetMm: [3.882, 4.155, 4.365, 3], sliceMm: [8.882, 9.155, 9.365, 8] },
};

export const platePressed: Sprite = {
  url: platePressedUrl,
  widthMm: 30.286,
  heightMm: 30.571,
  anchorMm: { x: 15, y: 15.252 },
  pxPerMm: 7,
  faceMm: 0.252,
  nine: { outsetMm: [3.252, 3.33, 3.39, 3], sliceMm: [8.252, 8.33, 8.39, 8] },
};

export const plateStanding: Sprite = {
  url: plateStandingUrl,
  widthMm: 31.714,
  heightMm: 33.429,
  anchorMm: { x: 15, y: 16.344 },
  pxPerMm: 7,
  faceMm: 1.344,
  nine: { outsetMm: [4.344, 4.76, 5.08, 3], sliceMm: [9.344, 9.76, 10.08, 8] },
};

export const tray: Sprite = {
  url: trayUrl,
  widthMm: 44,
  heightMm: 44,
  anchorMm: { x: 22, y: 22 },
  pxPerMm: 7,
  faceMm: 0,
  nine: { outsetMm: [2, 2, 2, 2], sliceMm: [9.2, 9.2, 9.2, 9.2] },
};

export const groove: Sprite = {
  url: grooveUrl,
  widthMm: 44,
  heightMm: 13,
  anchorMm: { x: 22, y: 6.5 },
  pxPerMm: 7,
  faceMm: 0,
  nine: { outsetMm: [2, 2, 2, 2], sliceMm: [6.4, 6.4, 6.4, 6.4] },
};

export const rail: Sprite = {
  url: railUrl,
  widthMm: 34,
  heightMm: 8.571,
  anchorMm: { x: 17, y: 4.3 },
  pxPerMm: 7,
  faceMm: 0,
  nine: { outsetMm: [2, 2, 2, 2], sliceMm: [4.2, 4.2, 4.2, 4.2] },
};

export const key: Sprite = {
  url: keyUrl,
  widthMm: 40.714,
  heightMm: 42.143,
  anchorMm: { x: 19.5, y: 20.76 },
  pxPerMm: 7,
  faceMm: 1.26,
  nine: { outsetMm: [3.76, 4.15, 4.45, 2.5], sliceMm: [14.76, 15.15, 15.45, 13.5] },
};

export const keyPressed: Sprite = {
  url: keyPressedUrl,
  widthMm: 39.429,
  heightMm: 39.857,
  anchorMm: { x: 19.5, y: 19.836 },
  pxPerMm: 7,
  faceMm: 0.336,
  nine: { outsetMm: [2.836, 2.94, 3.02, 2.5], sliceMm: [13.836, 13.94, 14.02, 13.5] },
};

export const bead: Sprite = {
  url: beadUrl,
  widthMm: 37.571,
  heightMm: 27.286,
  anchorMm: { x: 17.6, y: 13.164 },
  pxPerMm: 7,
  faceMm: 1.764,
  nine: null,
};

export const beadPressed: Sprite = {
  url: beadPressedUrl,
  widthMm: 38.143,
  heightMm: 28.571,
  anchorMm: { x: 17.6, y: 13.668 },
  pxPerMm: 7,
  faceMm: 2.268,
  nine: null,
};

export const stop: Sprite = {
  url: stopUrl,
  widthMm: 12,
  heightMm: 12.857,
  anchorMm: { x: 5.5, y: 6.256 },
  pxPerMm: 7,
  faceMm: 0,
  nine: null,
};

export const foot: Sprite = {
  url: footUrl,
  widthMm: 17.571,
  heightMm: 9.857,
  anchorMm: { x: 8.4, y: 4.788 },
  pxPerMm: 7,
  faceMm: 0,
  nine: null,
};

export const screw: Sprite = {
  url: screwUrl,
  widthMm: 8.571,
  heightMm: 9,
  anchorMm: { x: 4, y: 4.42 },
  pxPerMm: 7,
  faceMm: 0,
  nine: null,
};

export const nail: Sprite = {
  url: nailUrl,
  widthMm: 6.714,
  heightMm: 7.143,
  anchorMm: { x: 3.1, y: 3.478 },
  pxPerMm: 7,
  faceMm: 0,
  nine: null,
};

export const tokenOff: Sprite = {
  url: tokenOffUrl,
  widthMm: 38.429,
  heightMm: 39.429,
  anchorMm: { x: 18.7, y: 19.498 },
  pxPerMm: 7,
  faceMm: 0.798,
  nine: null,
};

export const tokenPressed: Sprite = {
  url: tokenPressedUrl,
  widthMm: 37.571,
  heightMm: 37.714,
  anchorMm: { x: 18.7, y: 18.826 },
  pxPerMm: 7,
  faceMm: 0.126,
  nine: null,
};

export const tokenOn: Sprite = {
  url: tokenOnUrl,
  widthMm: 38.429,
  heightMm: 39.429,
  anchorMm: { x: 18.7, y: 19.498 },
  pxPerMm: 7,
  faceMm: 0.798,
  nine: null,
};

export const tokenOnPressed: Sprite = {
  url: tokenOnPressedUrl,
  widthMm: 37.571,
  heightMm: 37.714,
  anchorMm: { x: 18.7, y: 18.826 },
  pxPerMm: 7,
  faceMm: 0.126,
  nine: null,
};

export const stud: Sprite = {
  url: studUrl,
  widthMm: 21.143,
  heightMm: 22.571,
  anchorMm: { x: 9.8, y: 10.976 },
  pxPerMm: 7,
  faceMm: 1.176,
  nine: null,
};

export const studPressed: Sprite = {
  url: studPressedUrl,
  widthMm: 20.286,
  heightMm: 20.857,
  anchorMm: { x: 9.8, y: 10.304 },
  pxPerMm: 7,
  faceMm: 0.504,
  nine: null,
};

export const stepperRest: Sprite = {
  url: stepperRestUrl,
  widthMm: 30.429,
  heightMm: 32.286,
  anchorMm: { x: 14.3, y: 15.728 },
  pxPerMm: 7,
  faceMm: 1.428,
  nine: null,
};

export const stepperPressed: Sprite = {
  url: stepperPressedUrl,
  widthMm: 30.429,
  heightMm: 32.286,
  anchorMm: { x: 14.3, y: 15.728 },
  pxPerMm: 7,
  faceMm: 0.714,
  nine: null,
};

export const stepperDisabled: Sprite = {
  url: stepperDisabledUrl,
  widthMm: 30.429,
  heightMm: 32.286,
  anchorMm: { x: 14.3, y: 15.728 },
  pxPerMm: 7,
  faceMm: 0.857,
  nine: null,
};

export const stepperRestNight: Sprite = {
  url: stepperRestNightUrl,
  widthMm: 30.429,
  heightMm: 32.286,
  anchorMm: { x: 14.3, y: 15.728 },
  pxPerMm: 7,
  faceMm: 1.428,
  nine: null,
};

export const stepperPressedNight: Sprite = {
  url: stepperPressedNightUrl,
  widthMm: 30.429,
  heightMm: 32.286,
  anchorMm: { x: 14.3, y: 15.728 },
  pxPerMm: 7,
  faceMm: 0.714,
  nine: null,
};

export const stepperDisabledNight: Sprite = {
  url: stepperDisabledNightUrl,
  widthMm: 30.429,
  heightMm: 32.286,
  anchorMm: { x: 14.3, y: 15.728 },
  pxPerMm: 7,
  faceMm: 0.857,
  nine: null,
};

export const holdBase: Sprite = {
  url: holdBaseUrl,
  widthMm: 68.5,
  heightMm: 69.833,
  anchorMm: { x: 33.5, y: 34.592 },
  pxPerMm: 6,
  faceMm: 0,
  nine: null,
};

export const holdButtonRest: Sprite = {
  url: holdButtonRestUrl,
  widthMm: 58,
  heightMm: 62.667,
  anchorMm: { x: 26.5, y: 30.28 },
  pxPerMm: 6,
  faceMm: 3.78,
  nine: null,
};

export const holdButtonPressed: Sprite = {
  url: holdButtonPressedUrl,
  widthMm: 58,
  heightMm: 62.667,
  anchorMm: { x: 26.5, y: 30.28 },
  pxPerMm: 6,
  faceMm: 1.89,
  nine: null,
};

export const holdButtonDisabled: Sprite = {
  url: holdButtonDisabledUrl,
  widthMm: 58,
  heightMm: 62.667,
  anchorMm: { x: 26.5, y: 30.28 },
  pxPerMm: 6,
  faceMm: 2.268,
  nine: null,
};

export const holdButtonRestNight: Sprite = {
  url: holdButtonRestNightUrl,
  widthMm: 58,
  heightMm: 62.667,
  anchorMm: { x: 26.5, y: 30.28 },
  pxPerMm: 6,
  faceMm: 3.78,
  nine: null,
};

export const holdButtonPressedNight: Sprite = {
  url: holdButtonPressedNightUrl,
  widthMm: 58,
  heightMm: 62.667,
  anchorMm: { x: 26.5, y: 30.28 },
  pxPerMm: 6,
  faceMm: 1.89,
  nine: null,
};

export const holdButtonDisabledNight: Sprite = {
  url: holdButtonDisabledNightUrl,
  widthMm: 58,
  heightMm: 62.667,
  anchorMm: { x: 26.5, y: 30.28 },
  pxPerMm: 6,
  faceMm: 2.268,
  nine: null,
};

export const dialBase: Sprite = {
  url: dialBaseUrl,
  widthMm: 66.167,
  heightMm: 67.167,
  anchorMm: { x: 32.5, y: 33.34 },
  pxPerMm: 6,
  faceMm: 0,
  nine: null,
};

export const dialBodyRest: Sprite = {
  url: dialBodyRestUrl,
  widthMm: 59,
  heightMm: 63.667,
  anchorMm: { x: 27, y: 30.78 },
  pxPerMm: 6,
  faceMm: 3.78,
  nine: null,
};

export const dialBodyPressed: Sprite = {
  url: dialBodyPressedUrl,
  widthMm: 59,
  heightMm: 63.667,
  anchorMm: { x: 27, y: 30.78 },
  pxPerMm: 6,
  faceMm: 3.78,
  nine: null,
};

export const dialBodyDisabled: Sprite = {
  url: dialBodyDisabledUrl,
  widthMm: 59,
  heightMm: 63.667,
  anchorMm: { x: 27, y: 30.78 },
  pxPerMm: 6,
  faceMm: 2.52,
  nine: null,
};

export const dialBodyRestNight: Sprite = {
  url: dialBodyRestNightUrl,
  widthMm: 59,
  heightMm: 63.667,
  anchorMm: { x: 27, y: 30.78 },
  pxPerMm: 6,
  faceMm: 3.78,
  nine: null,
};

export const dialBodyPressedNight: Sprite = {
  url: dialBodyPressedNightUrl,
  widthMm: 59,
  heightMm: 63.667,
  anchorMm: { x: 27, y: 30.78 },
  pxPerMm: 6,
  faceMm: 3.78,
  nine: null,
};

export const dialBodyDisabledNight: Sprite = {
  url: dialBodyDisabledNightUrl,
  widthMm: 59,
  heightMm: 63.667,
  anchorMm: { x: 27, y: 30.78 },
  pxPerMm: 6,
  faceMm: 2.52,
  nine: null,
};

export const dialBarRest: Sprite = {
  url: dialBarRestUrl,
  widthMm: 24,
  heightMm: 52,
  anchorMm: { x: 12, y: 26 },
  pxPerMm: 6,
  faceMm: 0,
  nine: null,
};

export const dialBarPressed: Sprite = {
  url: dialBarPressedUrl,
  widthMm: 24,
  heightMm: 52,
  anchorMm: { x: 12, y: 26 },
  pxPerMm: 6,
  faceMm: 0,
  nine: null,
};

export const dialBarDisabled: Sprite = {
  url: dialBarDisabledUrl,
  widthMm: 24,
  heightMm: 52,
  anchorMm: { x: 12, y: 26 },
  pxPerMm: 6,
  faceMm: 0,
  nine: null,
};

export const dialBarRestNight: Sprite = {
  url: dialBarRestNightUrl,
  widthMm: 24,
  heightMm: 52,
  anchorMm: { x: 12, y: 26 },
  pxPerMm: 6,
  faceMm: 0,
  nine: null,
};

export const dialBarPressedNight: Sprite = {
  url: dialBarPressedNightUrl,
  widthMm: 24,
  heightMm: 52,
  anchorMm: { x: 12, y: 26 },
  pxPerMm: 6,
  faceMm: 0,
  nine: null,
};

export const dialBarDisabledNight: Sprite = {
  url: dialBarDisabledNightUrl,
  widthMm: 24,
  heightMm: 52,
  anchorMm: { x: 12, y: 26 },
  pxPerMm: 6,
  faceMm: 0,
  nine: null,
};

export const sliderGripRest: Sprite = {
  url: sliderGripRestUrl,
  widthMm: 38.857,
  heightMm: 42.429,
  anchorMm: { x: 17.5, y: 20.44 },
  pxPerMm: 7,
  faceMm: 2.94,
  nine: null,
};

export const sliderGripPressed: Sprite = {
  url: sliderGripPressedUrl,
  widthMm: 38.857,
  heightMm: 42.429,
  anchorMm: { x: 17.5, y: 20.44 },
  pxPerMm: 7,
  faceMm: 2.94,
  nine: null,
};

export const sliderGripDisabled: Sprite = {
  url: sliderGripDisabledUrl,
  widthMm: 38.857,
  heightMm: 42.429,
  anchorMm: { x: 17.5, y: 20.44 },
  pxPerMm: 7,
  faceMm: 1.764,
  nine: null,
};

export const sliderGripRestNight: Sprite = {
  url: sliderGripRestNightUrl,
  widthMm: 38.857,
  heightMm: 42.429,
  anchorMm: { x: 17.5, y: 20.44 },
  pxPerMm: 7,
  faceMm: 2.94,
  nine: null,
};

export const sliderGripPressedNight: Sprite = {
  url: sliderGripPressedNightUrl,
  widthMm: 38.857,
  heightMm: 42.429,
  anchorMm: { x: 17.5, y: 20.44 },
  pxPerMm: 7,
  faceMm: 2.94,
  nine: null,
};

export const sliderGripDisabledNight: Sprite = {
  url: sliderGripDisabledNightUrl,
  widthMm: 38.857,
  heightMm: 42.429,
  anchorMm: { x: 17.5, y: 20.44 },
  pxPerMm: 7,
  faceMm: 1.764,
  nine: null,
};

export const scrubGripRest: Sprite = {
  url: scrubGripRestUrl,
  widthMm: 34.286,
  heightMm: 52.857,
  anchorMm: { x: 15.5, y: 33.5 },
  pxPerMm: 7,
  faceMm: 2.52,
  nine: null,
};

export const scrubGripPressed: Sprite = {
  url: scrubGripPressedUrl,
  widthMm: 34.286,
  heightMm: 52.857,
  anchorMm: { x: 15.5, y: 33.5 },
  pxPerMm: 7,
  faceMm: 2.52,
  nine: null,
};

export const scrubGripDisabled: Sprite = {
  url: scrubGripDisabledUrl,
  widthMm: 34.286,
  heightMm: 52.857,
  anchorMm: { x: 15.5, y: 33.5 },
  pxPerMm: 7,
  faceMm: 1.512,
  nine: null,
};

export const scrubGripRestNight: Sprite = {
  url: scrubGripRestNightUrl,
  widthMm: 34.286,
  heightMm: 52.857,
  anchorMm: { x: 15.5, y: 33.5 },
  pxPerMm: 7,
  faceMm: 2.52,
  nine: null,
};

export const scrubGripPressedNight: Sprite = {
  url: scrubGripPressedNightUrl,
  widthMm: 34.286,
  heightMm: 52.857,
  anchorMm: { x: 15.5, y: 33.5 },
  pxPerMm: 7,
  faceMm: 2.52,
  nine: null,
};

export const scrubGripDisabledNight: Sprite = {
  url: scrubGripDisabledNightUrl,
  widthMm: 34.286,
  heightMm: 52.857,
  anchorMm: { x: 15.5, y: 33.5 },
  pxPerMm: 7,
  faceMm: 1.512,
  nine: null,
};

export const dragSeat: Sprite = {
  url: dragSeatUrl,
  widthMm: 40,
  heightMm: 40,
  anchorMm: { x: 20, y: 20 },
  pxPerMm: 7,
  faceMm: 0,
  nine: null,
};

export const dragBlockRest: Sprite = {
  url: dragBlockRestUrl,
  widthMm: 46.333,
  heightMm: 54,
  anchorMm: { x: 19, y: 25.3 },
  pxPerMm: 6,
  faceMm: 3.78,
  nine: null,
};

export const dragBlockPressed: Sprite = {
  url: dragBlockPressedUrl,
  widthMm: 46.333,
  heightMm: 54,
  anchorMm: { x: 19, y: 25.3 },
  pxPerMm: 6,
  faceMm: 6.3,
  nine: null,
};

export const dragBlockDisabled: Sprite = {
  url: dragBlockDisabledUrl,
  widthMm: 46.333,
  heightMm: 54,
  anchorMm: { x: 19, y: 25.3 },
  pxPerMm: 6,
  faceMm: 2.1,
  nine: null,
};

export const dragBlockRestNight: Sprite = {
  url: dragBlockRestNightUrl,
  widthMm: 46.333,
  heightMm: 54,
  anchorMm: { x: 19, y: 25.3 },
  pxPerMm: 6,
  faceMm: 3.78,
  nine: null,
};

export const dragBlockPressedNight: Sprite = {
  url: dragBlockPressedNightUrl,
  widthMm: 46.333,
  heightMm: 54,
  anchorMm: { x: 19, y: 25.3 },
  pxPerMm: 6,
  faceMm: 6.3,
  nine: null,
};

export const dragBlockDisabledNight: Sprite = {
  url: dragBlockDisabledNightUrl,
  widthMm: 46.333,
  heightMm: 54,
  anchorMm: { x: 19, y: 25.3 },
  pxPerMm: 6,
  faceMm: 2.1,
  nine: null,
};

export const flagRest: Sprite = {
  url: flagRestUrl,
  widthMm: 46,
  heightMm: 63,
  anchorMm: { x: 8, y: 53 },
  pxPerMm: 6,
  faceMm: 0,
  nine: null,
};

export const flagPressed: Sprite = {
  url: flagPressedUrl,
  widthMm: 46,
  heightMm: 63,
  anchorMm: { x: 8, y: 53 },
  pxPerMm: 6,
  faceMm: 0,
  nine: null,
};

export const flagDisabled: Sprite = {
  url: flagDisabledUrl,
  widthMm: 46,
  heightMm: 63,
  anchorMm: { x: 8, y: 53 },
  pxPerMm: 6,
  faceMm: 0,
  nine: null,
};

export const flagRestNight: Sprite = {
  url: flagRestNightUrl,
  widthMm: 46,
  heightMm: 63,
  anchorMm: { x: 8, y: 53 },
  pxPerMm: 6,
  faceMm: 0,
  nine: null,
};

export const flagPressedNight: Sprite = {
  url: flagPressedNightUrl,
  widthMm: 46,
  heightMm: 63,
  anchorMm: { x: 8, y: 53 },
  pxPerMm: 6,
  faceMm: 0,
  nine: null,
};

export const flagDisabledNight: Sprite = {
  url: flagDisabledNightUrl,
  widthMm: 46,
  heightMm: 63,
  anchorMm: { x: 8, y: 53 },
  pxPerMm: 6,
  faceMm: 0,
  nine: null,
};

export const gauge: Sprite = {
  url: gaugeUrl,
  widthMm: 76.833,
  heightMm: 79.333,
  anchorMm: { x: 37, y: 39.1 },
  pxPerMm: 6,
  faceMm: 0,
  nine: null,
};

export const gaugeNeedle: Sprite = {
  url: gaugeNeedleUrl,
  widthMm: 12,
  heightMm: 34,
  anchorMm: { x: 6, y: 25 },
  pxPerMm: 7,
  faceMm: 0,
  nine: null,
};

export const sliderGroove: Sprite = {
  url: sliderGrooveUrl,
  widthMm: 34,
  heightMm: 10.429,
  anchorMm: { x: 17, y: 5.2 },
  pxPerMm: 7,
  faceMm: 0,
  nine: { outsetMm: [2, 2, 2, 2], sliceMm: [6, 6, 6, 6] },
};

export const scrubStrip: Sprite = {
  url: scrubStripUrl,
  widthMm: 44,
  heightMm: 19,
  anchorMm: { x: 22, y: 9.5 },
  pxPerMm: 7,
  faceMm: 0,
  nine: { outsetMm: [2, 2, 2, 2], sliceMm: [7, 7, 7, 7] },
};

export const leverPlate: Sprite = {
  url: leverPlateUrl,
  widthMm: 191.143,
  heightMm: 101.143,
  anchorMm: { x: 156, y: 25 },
  pxPerMm: 3.5,
  faceMm: 0,
  nine: null,
};

export const leverHandle: Sprite = {
  url: leverHandleUrl,
  widthMm: 146,
  heightMm: 62,
  anchorMm: { x: 154, y: -10 },
  pxPerMm: 5,
  faceMm: 0,
  nine: null,
};

export const leverArmRest: Sprite = {
  url: leverArmRestUrl,
  widthMm: 162,
  heightMm: 49,
  anchorMm: { x: 148, y: 23 },
  pxPerMm: 5,
  faceMm: 5.46,
  nine: null,
};

export const leverArmPressed: Sprite = {
  url: leverArmPressedUrl,
  widthMm: 162,
  heightMm: 49,
  anchorMm: { x: 148, y: 23 },
  pxPerMm: 5,
  faceMm: 5.46,
  nine: null,
};

export const leverArmDisabled: Sprite = {
  url: leverArmDisabledUrl,
  widthMm: 162,
  heightMm: 49,
  anchorMm: { x: 148, y: 23 },
  pxPerMm: 5,
  faceMm: 5.46,
  nine: null,
};

export const leverArmRestNight: Sprite = {
  url: leverArmRestNightUrl,
  widthMm: 162,
  heightMm: 49,
  anchorMm: { x: 148, y: 23 },
  pxPerMm: 5,
  faceMm: 5.46,
  nine: null,
};

export const leverArmPressedNight: Sprite = {
  url: leverArmPressedNightUrl,
  widthMm: 162,
  heightMm: 49,
  anchorMm: { x: 148, y: 23 },
  pxPerMm: 5,
  faceMm: 5.46,
  nine: null,
};

export const leverArmDisabledNight: Sprite = {
  url: leverArmDisabledNightUrl,
  widthMm: 162,
  heightMm: 49,
  anchorMm: { x: 148, y: 23 },
  pxPerMm: 5,
  faceMm: 5.46,
  nine: null,
};

export const leverValve: Sprite = {
  url: leverValveUrl,
  widthMm: 60,
  heightMm: 102,
  anchorMm: { x: 24, y: 24 },
  pxPerMm: 5,
  faceMm: 0,
  nine: null,
};

export const leverSpring: Sprite = {
  url: leverSpringUrl,
  widthMm: 19,
  heightMm: 30,
  anchorMm: { x: 9, y: 14 },
  pxPerMm: 7,
  faceMm: 0,
  nine: null,
};

export const pinRingRest: Sprite = {
  url: pinRingRestUrl,
  widthMm: 60.667,
  heightMm: 66.833,
  anchorMm: { x: 27, y: 32.04 },
  pxPerMm: 6,
  faceMm: 0,
  nine: null,
};

export const pinRingPressed: Sprite = {
  url: pinRingPressedUrl,
  widthMm: 60.667,
  heightMm: 66.833,
  anchorMm: { x: 27, y: 32.04 },
  pxPerMm: 6,
  faceMm: 0,
  nine: null,
};

export const pinRingDisabled: Sprite = {
  url: pinRingDisabledUrl,
  widthMm: 60.667,
  heightMm: 66.833,
  anchorMm: { x: 27, y: 32.04 },
  pxPerMm: 6,
  faceMm: 0,
  nine: null,
};

export const pinRingRestNight: Sprite = {
  url: pinRingRestNightUrl,
  widthMm: 60.667,
  heightMm: 66.833,
  anchorMm: { x: 27, y: 32.04 },
  pxPerMm: 6,
  faceMm: 0,
  nine: null,
};

export const pinRingPressedNight: Sprite = {
  url: pinRingPressedNightUrl,
  widthMm: 60.667,
  heightMm: 66.833,
  anchorMm: { x: 27, y: 32.04 },
  pxPerMm: 6,
  faceMm: 0,
  nine: null,
};

export const pinRingDisabledNight: Sprite = {
  url: pinRingDisabledNightUrl,
  widthMm: 60.667,
  heightMm: 66.833,
  anchorMm: { x: 27, y: 32.04 },
  pxPerMm: 6,
  faceMm: 0,
  nine: null,
};

export const pinShaft: Sprite = {
  url: pinShaftUrl,
  widthMm: 74,
  heightMm: 27,
  anchorMm: { x: 8, y: 13 },
  pxPerMm: 6,
  faceMm: 0,
  nine: null,
};

export const pinPlate: Sprite = {
  url: pinPlateUrl,
  widthMm: 70.8,
  heightMm: 68.8,
  anchorMm: { x: 35, y: 34.172 },
  pxPerMm: 5,
  faceMm: 0,
  nine: null,
};

export const pinBlock: Sprite = {
  url: pinBlockUrl,
  widthMm: 65,
  heightMm: 70,
  anchorMm: { x: 30, y: 34 },
  pxPerMm: 5,
  faceMm: 0,
  nine: null,
};
