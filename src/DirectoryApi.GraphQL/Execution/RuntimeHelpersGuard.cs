using System.Runtime.CompilerServices;

namespace DirectoryApi.GraphQL.Execution;

/// <summary>Turns what would be a stack overflow, which ends the process, into an error of the request.</summary>
internal static class RuntimeHelpersGuard
{
    public static void EnsureStack()
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new GraphQLException(new Error("The operation nests too deeply.") { Code = ErrorCodes.LimitExceeded });
        }
    }
}
