namespace DirectoryApi.GraphQL.Validation;

/// <summary>Ends a validation that has found enough errors.</summary>
internal sealed class ValidationAbortedException : Exception;
