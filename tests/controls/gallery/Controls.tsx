import { Dial } from '@kit/controls/Dial.tsx';
import { DragBlock } from '@kit/controls/DragBlock.tsx';
import { DropZone } from '@kit/controls/DropZone.tsx';
import { Gauge } from '@kit/controls/Gauge.tsx';
import { GhostHand } from '@kit/controls/GhostHand.tsx';
import { HoldButton } from '@kit/controls/HoldButton.tsx';
import { Instruction } from '@kit/controls/Instruction.tsx';
import { Lever } from '@kit/controls/Lever.tsx';
import { type FieldPlace, PredictMarker } from '@kit/controls/PredictMarker.tsx';
import { PullPin } from '@kit/controls/PullPin.tsx';
import { Scrubber } from '@kit/controls/Scrubber.tsx';
import { Slider } from '@kit/controls/Slider.tsx';
import { Specimen } from '@kit/controls/Specimen.tsx';
import { StageTag } from '@kit/controls/StageTag.tsx';
import { useState } from 'react';
import { note } from './log.ts';

const BARS = [0.3, 0.4, 0.5, 0.9, 1, 0.8, 0.4, 0.6, 0.3, 0.4, 0.4].map((level, index) => ({
  level,
  weak: index > 2 && index < 6,
}));

/** Every control once, at its own size, each telling the log what a hand did. */
export function Controls({ disabled, latched }: { disabled: boolean; latched: boolean }) {
  const [dial, setDial] = useState(30);
  const [slide, setSlide] = useState(40);
  const [level, setLevel] = useState(2);
  const [pulled, setPulled] = useState(false);
  const [guess, setGuess] = useState<FieldPlace>({ x: 0.3, y: 1 });
  const [timeS, setTimeS] = useState(20);
  return (
    <>
      <div className="gallery-stage">
        <Specimen title="title" />
        <StageTag k="tag" at={{ xPx: 700, yPx: 120 }} />
        <StageTag k="near" tone="amber" at={{ xPx: 900, yPx: 120 }} />
      </div>
      <div className="gallery-floor">
        <Instruction k="instruction" />
        <div className="gallery-row">
          <div data-control="pin" className="gallery-item">
            <PullPin
              label="pin"
              pulled={pulled}
              disabled={disabled}
              onPull={() => {
                setPulled(true);
                note('pull');
              }}
            />
            <GhostHand xMm={66} yMm={31} toXMm={-42} progress={0} />
          </div>
          <div data-control="lever">
            <Lever label="lever" latched={latched} disabled={disabled} onSqueeze={(squeezed) => note(`squeeze ${squeezed}`)} />
          </div>
          <div data-control="slider">
            <Slider
              label="slider"
              valueText="slider.text"
              value={slide}
              min={0}
              max={100}
              step={5}
              disabled={disabled}
              onChange={(value) => {
                setSlide(value);
                note(`slide ${value}`);
              }}
            />
          </div>
          <div data-control="gauge">
            <Gauge label="gauge" unit="second" value={8} min={0} max={13} amberBelow={3} />
          </div>
        </div>
        <div className="gallery-row">
          <div data-control="hold">
            <HoldButton label="hold" word="hold.word" disabled={disabled} onHold={(held) => note(`hold ${held}`)} />
          </div>
          <div data-control="confirm">
            <HoldButton label="confirm" word="confirm.word" holdMs={600} disabled={disabled} onPress={() => note('confirm')} />
          </div>
          <div data-control="tap">
            <HoldButton label="confirm" word="confirm.word" disabled={disabled} onPress={() => note('tap')} />
          </div>
          <div data-control="dial">
            <Dial
              label="dial"
              value={dial}
              min={0}
              max={60}
              step={1}
              disabled={disabled}
              onChange={(value) => {
                setDial(value);
                note(`dial ${value}`);
              }}
            />
          </div>
          <div data-control="level">
            <Slider
              label="height"
              vertical
              lengthMm={50}
              level="amber"
              value={level}
              min={0}
              max={4}
              step={0.5}
              disabled={disabled}
              onChange={(value) => {
                setLevel(value);
                note(`level ${value}`);
              }}
            />
          </div>
          <div data-control="blocks" className="gallery-blocks">
            <DragBlock id="lid" label="block" disabled={disabled} onDrop={(zone) => note(`drop ${zone}`)}>
              <span className="gallery-lid" />
            </DragBlock>
            <DropZone id="pan" label="pan" className="gallery-zone" onReceive={(block) => note(`receive ${block}`)} />
            <DropZone id="shelf" label="shelf" className="gallery-zone" accepts={() => false} />
          </div>
          <div data-control="scrub">
            <Scrubber
              label="scrub"
              durationS={60}
              valueS={timeS}
              bars={BARS}
              disabled={disabled}
              onScrub={(value) => {
                setTimeS(value);
                note(`scrub ${value}`);
              }}
            />
          </div>
        </div>
        <div className="gallery-row">
          <div data-control="flag">
            <PredictMarker
              label="flag"
              widthMm={120}
              heightMm={50}
              place={guess}
              disabled={disabled}
              stepLabels={{ less: 'less', more: 'more' }}
              onChange={(place) => {
                setGuess(place);
                note(`guess ${place.x.toFixed(3)}`);
              }}
            >
              <span className="gallery-field" />
            </PredictMarker>
          </div>
        </div>
      </div>
    </>
  );
}
