using DirectoryApi.GraphQL.Execution.Planning;
using DirectoryApi.GraphQL.TypeSystem;

namespace DirectoryApi.GraphQL.Execution.Completion;

/// <summary>Completes values of any scalar, converted first where the C# type is not the scalar's own.</summary>
/// <typeparam name="TValue">What the resolver gives.</typeparam>
/// <typeparam name="TScalar">What the scalar writes.</typeparam>
internal sealed class ScalarCompleter<TValue, TScalar>(ScalarType<TScalar> type, Func<TValue, TScalar> convert, bool isNullable)
    : ResultCompleter<TValue>(isNullable)
    where TScalar : notnull
{
    protected override bool CompleteValue(TValue value, OperationContext context, FieldSelection selection)
    {
        try
        {
            type.Write(convert(value), context.Writer);
            return true;
        }
        catch (ScalarValueException exception)
        {
            return Fail(context, selection, exception.Message, ErrorCodes.InvalidResult, exception);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return Fail(context, selection, "Unexpected Execution Error", ErrorCodes.InternalServerError, exception);
        }
    }
}
