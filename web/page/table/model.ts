export * from '../../layout/model';
