using DirectoryApi.GraphQL.Execution.Binding;
using DirectoryApi.GraphQL.Execution.Inputs;
using DirectoryApi.GraphQL.Language;
using DirectoryApi.GraphQL.TypeSystem;

namespace DirectoryApi.GraphQL.Execution.Planning;

/// <summary>
/// The arguments of a selected field as its resolver takes them (CoerceArgumentValues, §6.4.1). Constants are computed
/// once for the plan, those with variables once for a request, never once for an object.
/// </summary>
internal sealed class ArgumentPlan
{
    private readonly FieldBinding? _binding;
    private readonly FieldNode? _node;
    private readonly IReadOnlyDictionary<string, int>? _variables;
    private readonly object?[]? _constants;
    private readonly int _slot;

    private ArgumentPlan(object?[] constants)
    {
        _constants = constants;
        VariablePositions = [];
    }

    private ArgumentPlan(FieldBinding binding, FieldNode node, IReadOnlyDictionary<string, int> variables, int slot)
    {
        _binding = binding;
        _node = node;
        _variables = variables;
        _slot = slot;
        VariablePositions = [.. node.Arguments.SelectMany(argument => VariablesOf(argument.Value)).Select(variable => variables[variable.Name.Value]).Distinct()];
    }

    public static ArgumentPlan None { get; } = new([]);

    /// <summary>The variables that the arguments take.</summary>
    public int[] VariablePositions { get; }

    public static ArgumentPlan Make(FieldBinding binding, FieldNode node, IReadOnlyDictionary<string, int> variables, ref int slots)
    {
        if (binding.Arguments.Length == 0)
        {
            return None;
        }

        return !node.Arguments.Any(argument => VariablesOf(argument.Value).Any()) && TryCoerceConstants(binding, node, variables) is { } constants
            ? new ArgumentPlan(constants)
            : new ArgumentPlan(binding, node, variables, slots++);
    }

    // What a host's own class throws when it is made of a literal is an error of the field, so it is met again when that is executed.
    private static object?[]? TryCoerceConstants(FieldBinding binding, FieldNode node, IReadOnlyDictionary<string, int> variables)
    {
        try
        {
            return Coerce(binding, node, variables, []);
        }
        catch (Exception)
        {
            return null;
        }
    }

    /// <summary>The arguments, by their positions in the field's definition.</summary>
    /// <exception cref="GraphQLException">An argument has no valid value.</exception>
    public object?[] Get(OperationContext context)
        => _constants ?? (context.ArgumentsAt(_slot) ??= Coerce(_binding!, _node!, _variables!, context.Variables));

    private static object?[] Coerce(FieldBinding binding, FieldNode node, IReadOnlyDictionary<string, int> variables, object?[] values)
    {
        var result = new object?[binding.Arguments.Length];
        for (var i = 0; i < result.Length; i++)
        {
            var argument = binding.Arguments[i];
            var value = Coerce(argument.Definition, node, variables, values);
            result[i] = Unset.Is(value) ? argument.Missing : argument.Convert(value);
        }

        return result;
    }

    private static object? Coerce(InputValueDefinition definition, FieldNode node, IReadOnlyDictionary<string, int> variables, object?[] values)
    {
        var given = Find(node, definition.Name);
        var value = given is null ? Unset.Value : LiteralCoercion.Coerce(given.Value, definition.Type, variables, values);
        if (!Unset.Is(value))
        {
            return value;
        }

        if (given is not null && (given.Value is not VariableNode variable || IsGiven(variable, variables, values)))
        {
            throw Invalid(given.Value, given.Value is VariableNode or NullValueNode
                ? $"Argument \"{definition.Name}\" of non-null type \"{definition.Type}\" must not be null."
                : $"Argument \"{definition.Name}\" has invalid value {given.Value}.");
        }

        if (definition.DefaultValue is not null)
        {
            return LiteralCoercion.CoerceConstant(definition.DefaultValue, definition.Type);
        }

        return definition.Type.IsNonNull()
            ? throw Invalid((SyntaxNode?)given?.Value ?? node, given is null
                ? $"Argument \"{definition.Name}\" of required type \"{definition.Type}\" was not provided."
                : $"Argument \"{definition.Name}\" of required type \"{definition.Type}\" was provided the variable \"{given.Value}\" which was not provided a runtime value.")
            : value;
    }

    private static bool IsGiven(VariableNode variable, IReadOnlyDictionary<string, int> variables, object?[] values)
        => variables.TryGetValue(variable.Name.Value, out var index) && !Unset.Is(values[index]);

    private static ArgumentNode? Find(FieldNode node, string name)
    {
        foreach (var argument in node.Arguments)
        {
            if (argument.Name.Value == name)
            {
                return argument;
            }
        }

        return null;
    }

    private static IEnumerable<VariableNode> VariablesOf(SyntaxNode value)
        => value is VariableNode variable ? [variable] : value.GetNodes().SelectMany(VariablesOf);

    private static GraphQLException Invalid(SyntaxNode node, string message)
        => new(new Error(message) { Code = ErrorCodes.BadUserInput, Locations = [node.Location] });
}
