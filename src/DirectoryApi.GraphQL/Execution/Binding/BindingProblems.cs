namespace DirectoryApi.GraphQL.Execution.Binding;

/// <summary>Collects what does not fit between schema and C#.</summary>
internal sealed class BindingProblems
{
    private readonly List<string> _problems = [];

    public void Add(string coordinate, string message) => _problems.Add($"{coordinate}: {message}");

    public void ThrowIfAny()
    {
        if (_problems.Count > 0)
        {
            throw new SchemaBindingException([.. _problems.Distinct()]);
        }
    }
}
