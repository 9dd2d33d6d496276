using DirectoryApi.GraphQL.Language;

namespace DirectoryApi.GraphQL.Execution.Planning;

/// <summary>
/// The condition of a <c>@skip</c> or <c>@include</c> is null. Validation lets a variable with a default stand there though its
/// type is nullable, and null given for it is an error of the field whose selections it conditions (§5.8.5).
/// </summary>
/// <param name="variable">The variable where it is used.</param>
internal sealed class NullConditionException(VariableNode variable)
    : Exception("Argument \"if\" of non-null type \"Boolean!\" must not be null.")
{
    /// <summary>The error to report, without a path.</summary>
    public Error Error => new(Message) { Locations = [variable.Location] };
}
