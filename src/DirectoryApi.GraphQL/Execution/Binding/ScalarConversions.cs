namespace DirectoryApi.GraphQL.Execution.Binding;

/// <summary>The C# types that may stand for a scalar's own: results on the way out, parameters on the way in.</summary>
internal static class ScalarConversions
{
    // Results: from the resolver's type to the scalar's.
    private static readonly Dictionary<(Type From, Type To), Delegate> Results = new()
    {
        [(typeof(byte), typeof(int))] = (Func<byte, int>)(value => value),
        [(typeof(short), typeof(int))] = (Func<short, int>)(value => value),
        [(typeof(ushort), typeof(int))] = (Func<ushort, int>)(value => value),
        [(typeof(int), typeof(double))] = (Func<int, double>)(value => value),
        [(typeof(float), typeof(double))] = (Func<float, double>)(value => value),
        [(typeof(decimal), typeof(double))] = (Func<decimal, double>)(value => (double)value),
        [(typeof(Guid), typeof(string))] = (Func<Guid, string>)(value => value.ToString()),
    };

    // Inputs: from the scalar's type to the parameter's.
    private static readonly Dictionary<(Type From, Type To), Func<object, object>> Inputs = new()
    {
        [(typeof(int), typeof(long))] = value => (long)(int)value,
        [(typeof(int), typeof(double))] = value => (double)(int)value,
        [(typeof(double), typeof(float))] = value => (float)(double)value,
        [(typeof(double), typeof(decimal))] = value => (decimal)(double)value,
    };

    public static Delegate? FindResult(Type from, Type to) => Results.GetValueOrDefault((from, to));

    public static Func<object, object>? FindInput(Type from, Type to) => Inputs.GetValueOrDefault((from, to));
}
