namespace DirectoryApi.Exports.Http;

/// <summary>Why a request cannot be answered, told as problem details (RFC 9457).</summary>
/// <param name="Status">The status of the answer.</param>
/// <param name="Detail">What is wrong, in a sentence.</param>
internal sealed record RequestProblem(int Status, string Detail)
{
    /// <summary>The media type of problem details.</summary>
    public const string MediaType = "application/problem+json";

    /// <summary>The parameter that is wrong; null where it is none.</summary>
    public string? Parameter { get; init; }

    /// <summary>The value given; null where the parameter is not known at all.</summary>
    public string? Value { get; init; }

    /// <summary>What may be given instead; null where that is not to be listed.</summary>
    public IReadOnlyCollection<string>? Allowed { get; init; }

    /// <summary>A parameter that there is not.</summary>
    public static RequestProblem UnknownParameter(string name, IReadOnlyCollection<string> known) =>
        new(StatusCodes.Status400BadRequest, $"There is no parameter \"{name}\".") { Parameter = name, Allowed = known };

    /// <summary>A value that a parameter cannot have.</summary>
    public static RequestProblem WrongValue(string parameter, string value, IReadOnlyCollection<string> allowed) =>
        new(StatusCodes.Status400BadRequest, $"Parameter \"{parameter}\" cannot be \"{value}\".") { Parameter = parameter, Value = value, Allowed = allowed };

    /// <summary>A parameter given more often than once.</summary>
    public static RequestProblem Repeated(string parameter, string value) =>
        new(StatusCodes.Status400BadRequest, $"Parameter \"{parameter}\" can be given once only.") { Parameter = parameter, Value = value };

    /// <summary>Answers a request with it.</summary>
    public Task WriteAsync(HttpContext context)
    {
        context.Response.StatusCode = Status;
        context.Response.Headers.CacheControl = "no-store";
        var extensions = new Dictionary<string, object?>();
        Add("parameter", Parameter);
        Add("value", Value);
        Add("allowed", Allowed);
        return Results.Problem(Detail, statusCode: Status, extensions: extensions).ExecuteAsync(context);

        void Add(string name, object? value)
        {
            if (value is not null)
            {
                extensions.Add(name, value);
            }
        }
    }
}
