namespace DirectoryApi.GraphQL.Cost;

/// <summary>How long a list can be: the greatest of a constant and the variables that bound it.</summary>
/// <param name="Constant">The greatest length that does not depend on a variable.</param>
/// <param name="Default">The length where no variable has a value and no constant is given.</param>
/// <param name="Variables">The positions of the variables.</param>
internal sealed record ListLength(int Constant, int Default, IReadOnlyList<int> Variables)
{
    public static ListLength One { get; } = new(1, 1, []);

    public int Of(object?[] variables)
    {
        var length = Constant;
        for (var i = 0; i < Variables.Count; i++)
        {
            // Negative lengths are for resolvers to refuse; they must not make anything cheaper.
            length = variables[Variables[i]] switch
            {
                int value => Math.Max(length, value),
                object?[] list => Math.Max(length, list.Length),
                _ => length,
            };
        }

        return length >= 0 ? length : Default;
    }
}
