using DirectoryApi.GraphQL.Language;
using DirectoryApi.GraphQL.TypeSystem;

namespace DirectoryApi.GraphQL.Validation;

/// <summary>Keeps, while a document is walked, which types, fields and arguments the present place has; null where the document names none that exist.</summary>
public sealed class TypeInfo
{
    private readonly Schema _schema;
    private readonly Stack<IType?> _types = new();
    private readonly Stack<NamedType?> _parentTypes = new();
    private readonly Stack<IType?> _inputTypes = new();
    private readonly Stack<OutputFieldDefinition?> _fields = new();
    private readonly Stack<InputValueDefinition?> _inputValues = new();

    internal TypeInfo(Schema schema) => _schema = schema;

    /// <summary>The output type of the field or fragment.</summary>
    public IType? Type => Top(_types);

    /// <summary>The composite type selected on.</summary>
    public NamedType? ParentType => Top(_parentTypes);

    /// <summary>The type that a value must have here.</summary>
    public IType? InputType => Top(_inputTypes);

    /// <summary>The type that the enclosing value must have.</summary>
    public IType? ParentInputType => _inputTypes.Count > 1 ? _inputTypes.ElementAt(1) : null;

    /// <summary>The field.</summary>
    public OutputFieldDefinition? Field => Top(_fields);

    /// <summary>The argument or input field that a value is for; null within a list.</summary>
    public InputValueDefinition? InputValue => Top(_inputValues);

    /// <summary>The directive whose arguments these are.</summary>
    public DirectiveDefinition? Directive { get; private set; }

    internal void Enter(SyntaxNode node)
    {
        switch (node)
        {
            case SelectionSetNode:
                _parentTypes.Push(Type?.NamedType() is { } composite && composite.IsCompositeType() ? composite : null);
                break;
            case FieldNode field:
                var definition = ParentType is { } parent ? _schema.FindField(parent, field.Name.Value) : null;
                _fields.Push(definition);
                _types.Push(definition?.Type);
                break;
            case DirectiveNode directive:
                Directive = _schema.TryGetDirective(directive.Name.Value, out var known) ? known : null;
                break;
            case OperationDefinitionNode operation:
                _types.Push(_schema.GetOperationType(operation.Operation));
                break;
            case InlineFragmentNode inline:
                _types.Push(inline.TypeCondition is null ? Type?.NamedType() : OutputType(inline.TypeCondition));
                break;
            case FragmentDefinitionNode fragment:
                _types.Push(OutputType(fragment.TypeCondition));
                break;
            case VariableDefinitionNode variable:
                _inputTypes.Push(_schema.ResolveType(variable.Type) is { } type && type.IsInputType() ? type : null);
                break;
            case ArgumentNode argument:
                PushInput(Directive is not null ? Directive.FindArgument(argument.Name.Value) : Field?.FindArgument(argument.Name.Value));
                break;
            case ListValueNode:
                var nullable = InputType?.NullableType();
                _inputTypes.Push(nullable is ListType list ? list.ElementType : nullable);
                _inputValues.Push(null);
                break;
            case ObjectFieldNode field:
                PushInput(InputType?.NamedType() is InputObjectType input && input.TryGetField(field.Name.Value, out var value) ? value : null);
                break;
        }
    }

    internal void Leave(SyntaxNode node)
    {
        switch (node)
        {
            case SelectionSetNode:
                _parentTypes.Pop();
                break;
            case FieldNode:
                _fields.Pop();
                _types.Pop();
                break;
            case DirectiveNode:
                Directive = null;
                break;
            case OperationDefinitionNode or InlineFragmentNode or FragmentDefinitionNode:
                _types.Pop();
                break;
            case VariableDefinitionNode:
                _inputTypes.Pop();
                break;
            case ArgumentNode or ListValueNode or ObjectFieldNode:
                _inputTypes.Pop();
                _inputValues.Pop();
                break;
        }
    }

    private void PushInput(InputValueDefinition? value)
    {
        _inputValues.Push(value);
        _inputTypes.Push(value?.Type);
    }

    private NamedType? OutputType(NamedTypeNode node)
        => _schema.TryGetType(node.Name.Value, out var type) && type.IsOutputType() ? type : null;

    private static T? Top<T>(Stack<T?> stack)
        where T : class
        => stack.TryPeek(out var top) ? top : null;
}
