import 'three';
