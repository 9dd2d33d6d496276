namespace DirectoryApi.GraphQL.Execution;

/// <summary>Ends an operation that has run for longer than the limit.</summary>
internal sealed class OperationTimeoutException : Exception;
