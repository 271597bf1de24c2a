export * from '../../layout/names';
