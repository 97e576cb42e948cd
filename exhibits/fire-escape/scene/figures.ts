import { type BakedMaterial, createBakedMaterial } from '@look/stage/baked-material.ts';
import type { BakedModel } from '@look/stage/load-baked.ts';
import { toward } from '@look/stage/motion.ts';
import { createBlobShadow } from '@look/stage/soft-spots.ts';
import { Color, Group, Mesh, ShaderMaterial } from 'three';
import type { PersonReadings } from '../model/readings.ts';
import { type Arrangement, placeOf } from './bench/arrangement.ts';
import { PEGS, type PegLooks, pegBody } from './bench/pegs.ts';
import { createPosture, postureOf } from './bench/posture.ts';

/*
 * The people: pegs that walk, crouch and crawl as the model has them. Who needs help turns grey and amber, and a sign stands beside; nobody falls.
 */

export interface Figures {
  group: Group;
  update(
    people: readonly PersonReadings[],
    helper: PersonReadings | null,
    arrangement: Arrangement,
    timeS: number,
    deltaS: number,
    calm: boolean,
  ): void;
  dispose(): void;
}

/** Somebody seen from behind shows nothing but hair: everybody is turned this far towards the visitor. */
const TOWARDS_VISITOR = 0.75;
const WELL = new Color(1.12, 1.1, 1.06);
const NEEDS_HELP = new Color(0.86, 0.68, 0.42);
/** A step of a peg: it rocks from side to side. */
const ROCK = 0.07;
const STEPS_PER_S = 1.9;

/** A figure that is only thought of: mint, seen through, with a bright rim. */
function ghostMaterial(): ShaderMaterial {
  return new ShaderMaterial({
    transparent: true,
    depthWrite: false,
    uniforms: { colour: { value: new Color('#8fe0b8') } },
    vertexShader: /* glsl */ `
varying vec3 vNormalSeen;
varying vec3 vSeen;
void main() {
  vNormalSeen = (modelViewMatrix * vec4(normal, 0.0)).xyz;
  vec4 seen = modelViewMatrix * vec4(position, 1.0);
  vSeen = seen.xyz;
  gl_Position = projectionMatrix * seen;
}
`,
    fragmentShader: /* glsl */ `
uniform vec3 colour;
varying vec3 vNormalSeen;
varying vec3 vSeen;
void main() {
  float facing = abs(dot(normalize(vNormalSeen), normalize(vSeen)));
  gl_FragColor = vec4(colour, 0.3 + 0.55 * pow(1.0 - facing, 2.0));
  #include <colorspace_fragment>
}
`,
  });
}

interface Slot {
  readonly looks: PegLooks;
  readonly material: BakedMaterial | ShaderMaterial;
  readonly body: Mesh;
  readonly head: Mesh;
  readonly shadow: ReturnType<typeof createBlobShadow>;
  turn: number;
  headM: number;
  phase: number;
}

export function createFigures(model: BakedModel, exposure: number): Figures {
  const group = new Group();
  const slots = new Map<string, Slot>();
  const place: [number, number, number] = [0, 0, 0];
  const posture = createPosture();
  const sign = model.parts.get('help');
  const signMaterial = createBakedMaterial({ exposure, night: true });
  const signs: Mesh[] = [];

  const slotOf = (person: PersonReadings): Slot | null => {
    const known = slots.get(person.id);
    if (known) return known;
    const looks: PegLooks = person.looks === 'best' ? 'you' : person.looks;
    const body = model.parts.get(`peg:${looks}`) ?? model.parts.get('peg:you');
    const head = model.parts.get(`head:${looks}`) ?? model.parts.get('head:you');
    if (!body || !head) return null;
    const ghost = person.looks === 'best';
    const material = ghost ? ghostMaterial() : createBakedMaterial({ exposure, night: true, fibreScale: 0.55, fibreDepth: 0.1 });
    const slot: Slot = {
      looks,
      material,
      body: new Mesh(body.geometry, material),
      head: new Mesh(head.geometry, material),
      shadow: createBlobShadow(0.6),
      turn: 0,
      headM: person.headM,
      phase: slots.size * 1.3,
    };
    slot.body.rotation.order = slot.head.rotation.order = 'YXZ';
    if (ghost) slot.body.renderOrder = slot.head.renderOrder = 2.5;
    slots.set(person.id, slot);
    group.add(slot.shadow, slot.body, slot.head);
    return slot;
  };

  const show = (person: PersonReadings, arrangement: Arrangement, timeS: number, deltaS: number, calm: boolean) => {
    const slot = slotOf(person);
    if (!slot) return;
    const { body, head, shadow, looks } = slot;
    const visible = person.shown > 0.02;
    body.visible = head.visible = shadow.visible = visible;
    if (!visible) return;
    placeOf(arrangement, person.x, person.y, 0, place);
    // Heading runs from x towards y of the plan; the peg's face looks along +z, and a little at the visitor.
    const fx = Math.cos(person.heading);
    const fz = -Math.sin(person.heading) + TOWARDS_VISITOR;
    const wanted = Math.atan2(fx, fz);
    let off = wanted - slot.turn;
    off -= Math.round(off / (2 * Math.PI)) * 2 * Math.PI;
    slot.turn = toward(slot.turn, slot.turn + off, 9, deltaS);
    slot.headM = toward(slot.headM, person.headM, 10, deltaS);
    postureOf(looks, slot.headM, posture);
    const rocking = person.walking && !calm ? Math.sin((timeS + slot.phase) * Math.PI * 2 * STEPS_PER_S * 0.5) * ROCK : 0;
    const { stretch, lean, liftM } = posture;
    const length = pegBody(looks) * stretch;
    const grown = 0.7 + 0.3 * Math.min(1, person.shown);
    // Lying, the peg's middle stays where the person is, not its feet.
    const back = length * Math.sin(lean) * 0.5;
    const [s, c] = [Math.sin(slot.turn), Math.cos(slot.turn)];
    body.position.set(place[0] - s * back, place[1] + liftM, place[2] - c * back);
    body.rotation.set(lean, slot.turn, rocking);
    body.scale.set(grown, stretch * grown, grown);
    const neck = length + PEGS[looks].heightM * PEGS[looks].head * 0.84;
    const ahead = neck * Math.sin(lean) * grown;
    head.position.set(
      body.position.x + s * ahead - c * rocking * neck,
      body.position.y + neck * Math.cos(lean) * grown,
      body.position.z + c * ahead + s * rocking * neck,
    );
    // The head of somebody who crawls stays up and looks ahead.
    head.rotation.set(lean * 0.35, slot.turn, rocking * 0.6);
    head.scale.setScalar(grown);
    const wide = PEGS[looks].heightM * 0.26;
    shadow.position.set(place[0], place[1] + 0.02, place[2]);
    shadow.rotation.y = slot.turn;
    shadow.scale.set(wide, 1, wide * (1 + Math.sin(lean) * 1.6));
    if ('tint' in slot.material.uniforms)
      slot.material.uniforms.tint!.value.lerpColors(WELL, NEEDS_HELP, Math.min(1, person.amber));
  };

  return {
    group,
    update(people, helper, arrangement, timeS, deltaS, calm) {
      let shownSigns = 0;
      for (let i = 0; i < people.length; i++) {
        const person = people[i]!;
        show(person, arrangement, timeS, deltaS, calm);
        if (!sign || person.amber < 0.5 || person.shown < 0.5) continue;
        let mesh = signs[shownSigns];
        if (!mesh) {
          mesh = new Mesh(sign.geometry, signMaterial);
          signs.push(mesh);
          group.add(mesh);
        }
        placeOf(arrangement, person.x + 0.42, person.y - 0.12, 0, place);
        mesh.position.set(place[0], place[1], place[2]);
        mesh.visible = true;
        shownSigns++;
      }
      for (let i = shownSigns; i < signs.length; i++) signs[i]!.visible = false;
      if (helper) show(helper, arrangement, timeS, deltaS, calm);
    },
    dispose() {
      signMaterial.dispose();
      for (const { material, shadow } of slots.values()) {
        material.dispose();
        shadow.geometry.dispose();
        shadow.material.dispose();
      }
    },
  };
}
