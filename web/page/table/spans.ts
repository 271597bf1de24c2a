export * from '../../layout/spans';
