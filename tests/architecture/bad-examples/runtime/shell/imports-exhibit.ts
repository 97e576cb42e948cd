import '../../../../../exhibits/extinguisher/exhibit.ts';
