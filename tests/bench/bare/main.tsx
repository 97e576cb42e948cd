import './bare.css';
import { Canvas, useFrame } from '@react-three/fiber';
import { useRef } from 'react';
import { createRoot } from 'react-dom/client';
import type { Mesh } from 'three';

/*
 * What everything is measured against: the page that a first tutorial leads to. One canvas, two lights, one cube that
 * turns; nothing is loaded beside the code.
 */

/** The benchmark waits for this mark: the cube has been drawn once. */
const DRAWN = 'drawn';

function Cube() {
  const mesh = useRef<Mesh>(null);
  const drawn = useRef(false);
  useFrame((_, deltaS) => {
    if (mesh.current) mesh.current.rotation.y += deltaS;
  });
  return (
    <mesh
      ref={mesh}
      onAfterRender={() => {
        if (drawn.current) return;
        drawn.current = true;
        performance.mark(DRAWN);
      }}
    >
      <boxGeometry args={[2, 2, 2]} />
      <meshStandardMaterial color="#c96f4a" />
    </mesh>
  );
}

createRoot(document.getElementById('bare')!).render(
  <Canvas>
    <ambientLight intensity={0.6} />
    <directionalLight position={[3, 4, 5]} intensity={2} />
    <Cube />
  </Canvas>,
);
