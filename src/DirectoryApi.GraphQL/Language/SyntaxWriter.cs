using System.Text;

namespace DirectoryApi.GraphQL.Language;

/// <summary>The text of nodes: this part writes executable documents, the other schemas.</summary>
internal sealed partial class SyntaxWriter
{
    // A field's arguments are set one to a line where the line would grow longer than this.
    private const int MaxLineLength = 80;

    private readonly StringBuilder _text = new();
    private int _indent;

    public override string ToString() => _text.ToString();

    public void Write(SyntaxNode node)
    {
        switch (node)
        {
            case DocumentNode document:
                WriteAll(document.Definitions, "\n\n");
                break;
            case OperationDefinitionNode operation:
                WriteOperation(operation);
                break;
            case FragmentDefinitionNode fragment:
                WriteDescription(fragment.Description);
                _text.Append("fragment ").Append(fragment.Name!.Value).Append(" on ").Append(fragment.TypeCondition.Name.Value);
                WriteDirectives(fragment.Directives);
                _text.Append(' ');
                Write(fragment.SelectionSet);
                break;
            case VariableDefinitionNode variable:
                WriteDescription(variable.Description);
                Write(variable.Variable);
                _text.Append(": ");
                Write(variable.Type);
                WriteDefault(variable.DefaultValue);
                WriteDirectives(variable.Directives);
                break;
            case SelectionSetNode selectionSet:
                WriteBlock(selectionSet.Selections);
                break;
            case FieldNode field:
                WriteField(field);
                break;
            case FragmentSpreadNode spread:
                _text.Append("...").Append(spread.Name.Value);
                WriteDirectives(spread.Directives);
                break;
            case InlineFragmentNode inline:
                _text.Append("...");
                if (inline.TypeCondition is { } condition)
                {
                    _text.Append(" on ").Append(condition.Name.Value);
                }

                WriteDirectives(inline.Directives);
                _text.Append(' ');
                Write(inline.SelectionSet);
                break;
            case ArgumentNode argument:
                _text.Append(argument.Name.Value).Append(": ");
                Write(argument.Value);
                break;
            case DirectiveNode directive:
                _text.Append('@').Append(directive.Name.Value);
                WriteArguments(directive.Arguments);
                break;
            case NameNode name:
                _text.Append(name.Value);
                break;
            case ValueNode value:
                WriteValue(value);
                break;
            case ObjectFieldNode field:
                _text.Append(field.Name.Value).Append(": ");
                Write(field.Value);
                break;
            case TypeNode type:
                WriteType(type);
                break;
            default:
                WriteTypeSystem(node);
                break;
        }
    }

    private void WriteOperation(OperationDefinitionNode operation)
    {
        // Behind a type definition without fields a shorthand query would be read as these.
        var isShorthand = _text.Length == 0 && operation is { Operation: OperationType.Query, Name: null, Description: null }
            && operation.VariableDefinitions.Count + operation.Directives.Count == 0;
        if (!isShorthand)
        {
            WriteDescription(operation.Description);
            _text.Append(operation.Operation.ToName());
            if (operation.Name is not null || operation.VariableDefinitions.Count > 0)
            {
                _text.Append(' ').Append(operation.Name?.Value);
            }

            if (operation.VariableDefinitions.Any(variable => variable.Description is not null))
            {
                WriteLines(operation.VariableDefinitions);
            }
            else if (operation.VariableDefinitions.Count > 0)
            {
                _text.Append('(');
                WriteAll(operation.VariableDefinitions, ", ");
                _text.Append(')');
            }

            WriteDirectives(operation.Directives);
            _text.Append(' ');
        }

        Write(operation.SelectionSet);
    }

    private void WriteField(FieldNode field)
    {
        if (field.Alias is not null)
        {
            _text.Append(field.Alias.Value).Append(": ");
        }

        var lineStart = _text.Length;
        _text.Append(field.Name.Value);
        var nameEnd = _text.Length;
        WriteArguments(field.Arguments);
        if (_text.Length - lineStart > MaxLineLength && field.Arguments.Count > 0)
        {
            _text.Length = nameEnd;
            WriteLines(field.Arguments);
        }

        WriteDirectives(field.Directives);
        if (field.SelectionSet is not null)
        {
            _text.Append(' ');
            Write(field.SelectionSet);
        }
    }

    private void WriteArguments(IReadOnlyList<ArgumentNode> arguments)
    {
        if (arguments.Count > 0)
        {
            _text.Append('(');
            WriteAll(arguments, ", ");
            _text.Append(')');
        }
    }

    private void WriteDirectives(IReadOnlyList<DirectiveNode> directives)
    {
        foreach (var directive in directives)
        {
            _text.Append(' ');
            Write(directive);
        }
    }

    private void WriteValue(ValueNode value)
    {
        switch (value)
        {
            case VariableNode variable:
                _text.Append('$').Append(variable.Name.Value);
                break;
            case IntValueNode number:
                _text.Append(number.Value);
                break;
            case FloatValueNode number:
                _text.Append(number.Value);
                break;
            case BooleanValueNode boolean:
                _text.Append(boolean.Value ? "true" : "false");
                break;
            case StringValueNode text:
                WriteString(text);
                break;
            case NullValueNode:
                _text.Append("null");
                break;
            case EnumValueNode name:
                _text.Append(name.Value);
                break;
            case ListValueNode list:
                _text.Append('[');
                WriteAll(list.Items, ", ");
                _text.Append(']');
                break;
            case ObjectValueNode @object:
                _text.Append('{');
                WriteAll(@object.Fields, ", ");
                _text.Append('}');
                break;
        }
    }

    private void WriteType(TypeNode type)
    {
        switch (type)
        {
            case NamedTypeNode named:
                _text.Append(named.Name.Value);
                break;
            case ListTypeNode list:
                _text.Append('[');
                WriteType(list.Type);
                _text.Append(']');
                break;
            case NonNullTypeNode nonNull:
                WriteType(nonNull.Type);
                _text.Append('!');
                break;
        }
    }

    private void WriteDefault(ValueNode? value)
    {
        if (value is not null)
        {
            _text.Append(" = ");
            Write(value);
        }
    }

    private void WriteString(StringValueNode text)
    {
        if (text.IsBlock && BlockString.CanHold(text.Value))
        {
            WriteBlockString(text.Value);
        }
        else
        {
            StringLiteral.Append(_text, text.Value);
        }
    }

    private void WriteBlockString(string value)
    {
        _text.Append("\"\"\"");
        foreach (var line in value.Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal).Split('\n'))
        {
            NewLine(isBlank: line.Length == 0);
            _text.Append(line);
        }

        NewLine();
        _text.Append("\"\"\"");
    }

    private void WriteAll(IReadOnlyList<SyntaxNode> nodes, string separator)
    {
        for (var i = 0; i < nodes.Count; i++)
        {
            _text.Append(i == 0 ? string.Empty : separator);
            Write(nodes[i]);
        }
    }

    private void WriteBlock(IReadOnlyList<SyntaxNode> nodes) => WriteIndented('{', nodes, '}');

    private void WriteLines(IReadOnlyList<SyntaxNode> nodes) => WriteIndented('(', nodes, ')');

    private void WriteIndented(char open, IReadOnlyList<SyntaxNode> nodes, char close)
    {
        _text.Append(open);
        _indent++;
        foreach (var node in nodes)
        {
            NewLine();
            Write(node);
        }

        _indent--;
        NewLine();
        _text.Append(close);
    }

    private void NewLine(bool isBlank = false) => _text.Append('\n').Append(' ', isBlank ? 0 : _indent * 2);
}
